package org.ganscope.ui;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

import org.ganscope.dataset.CsvPreview;
import org.ganscope.preset.Preset;
import org.ganscope.session.Command;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The one window: puts view models, panes, keys and the pulse together on a stage. */
final class MainWindow {
    private final Stage stage;
    private final Doors doors;
    private final WindowViewModel model;
    private final FilesViewModel files;
    private final DataSources data;
    private final DataActions dataActions;
    private final ChartFiles charts;
    private final Overlay overlay = new Overlay();
    private final Pulse pulse;
    private final WindowPane pane;
    private final Placement placement;

    /**
     * @param first the preset that the session was started with
     */
    MainWindow(
            Stage stage, Doors doors, Preset first, Surroundings around, Preferences preferences) {
        this.stage = stage;
        this.doors = doors;
        this.model = new WindowViewModel(doors.commands(), first, around.seeds());
        this.files =
                new FilesViewModel(
                        model.workspace(),
                        model.status(),
                        around.store(),
                        around.picker(),
                        overlay);
        this.data =
                new DataSources(
                        model.workspace(),
                        model.status(),
                        around.picker(),
                        overlay,
                        this::askForColumns,
                        Errands.THREADS);
        this.dataActions = new DataActions(this::draw, data::open, this::paste);
        this.charts =
                new ChartFiles(
                        around.picker(),
                        overlay,
                        model.status(),
                        new SystemPasteboard(),
                        new Background("chart files")::accept,
                        Platform::runLater);
        model.workspace().askBeforeLeaving(this::askBeforeLeaving);
        this.pulse = new Pulse(doors.updates(), model::show);
        restore(preferences);
        this.pane = pane(around.presets());
        stage.setScene(scene());
        this.placement = new Placement(stage, preferences.place());
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.setOnHidden(event -> pulse.stop()); // else JavaFX would hold the window for ever
        stage.setOnCloseRequest(
                event -> {
                    event.consume();
                    requestClose();
                });
        model.workspace()
                .origin()
                .subscribe(origin -> stage.setTitle("GANscope · " + origin.name()));
    }

    void show() {
        stage.show();
        stage.getScene().getRoot().requestFocus();
        pulse.start();
        new AfterFirstFrame(
                        () ->
                                pane.showForm(
                                        new ConfigFormViewModel(model.workspace(), dataActions)))
                .start();
    }

    /** Closes, once no edit can be lost by it. */
    void requestClose() {
        files.whenSettled(
                () -> {
                    doors.commands().accept(new Command.Close());
                    stage.close();
                });
    }

    WindowViewModel model() {
        return model;
    }

    FilesViewModel files() {
        return files;
    }

    /** {@return what in the window has this name} */
    Node node(String id) {
        Node found = stage.getScene().lookup("#" + id);
        if (found == null) {
            throw new IllegalArgumentException("nothing in the window is called " + id);
        }
        return found;
    }

    Prompter prompter() {
        return overlay;
    }

    /** {@return what to remember for the next start} */
    Preferences preferences() {
        Appearance appearance = model.appearance();
        return new Preferences(
                appearance.theme().get(),
                appearance.leftFolded().get(),
                appearance.rightFolded().get(),
                Optional.of(placement.place()),
                files.recent(),
                model.views().shown().get(),
                model.views().layers().get(),
                appearance.logSteps().get(),
                appearance.courses());
    }

    /** Goes on with {@code next} where no steps are lost by it, or by consent. */
    private void askBeforeLeaving(Runnable next) {
        long step = model.transport().step().get();
        if (step == 0) {
            next.run();
        } else {
            overlay.ask(Question.leaving(model.workspace().origin().get().name(), step, next));
        }
    }

    private void restore(Preferences preferences) {
        Appearance appearance = model.appearance();
        appearance.theme().set(preferences.theme());
        appearance.leftFolded().set(preferences.leftFolded());
        appearance.rightFolded().set(preferences.rightFolded());
        files.recent().setAll(preferences.recent());
        model.views().restore(preferences.views());
        model.views().restore(preferences.layers());
        appearance.logSteps().set(preferences.logSteps());
        appearance.courses().putAll(preferences.courses());
    }

    private WindowPane pane(List<Preset> presets) {
        var menu = new PresetMenu(presets, model.workspace(), files);
        var more =
                new MoreMenu(
                        files,
                        model.workspace(),
                        dataActions,
                        model.appearance(),
                        model.views(),
                        model.speed(),
                        this::showKeys,
                        this::showAbout);
        var whole = new WindowPane(model, charts, new TopBar(model, menu, more), overlay);
        new FileDrop(files, data).listenOn(whole);
        return whole;
    }

    private Scene scene() {
        var scene = new Scene(pane);
        Look.dress(scene);
        model.appearance().theme().subscribe(theme -> Look.light(scene, theme));
        new WindowKeys(model, files, dataActions, stage)
                .bind(new Shortcuts(overlay::isOpen), this::requestClose, this::showKeys)
                .listenIn(scene);
        return scene;
    }

    DataSources data() {
        return data;
    }

    private void askForColumns(
            String file, CsvPreview preview, boolean points, Consumer<List<String>> chosen) {
        overlay.read(new CsvCard(file, preview, points, chosen, overlay::close));
    }

    private void draw() {
        var card = new DrawCard(model.workspace().edited().get().data(), data::use, overlay::close);
        overlay.work(card, card::isDrawnOn);
        card.focusPaper();
    }

    /** Takes a copied file as a dropped one, and else a copied text. */
    private void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles() && clipboard.getFiles().size() == 1) {
            new FileDrop(files, data).open(clipboard.getFiles().getFirst().toPath());
            return;
        }
        String text = clipboard.getString();
        data.paste(text == null ? "" : text);
    }

    void showKeys() {
        overlay.read(new KeysCard(overlay::close));
    }

    private void showAbout() {
        overlay.read(new AboutCard(overlay::close));
    }
}
