package org.ganscope.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.ganscope.experiment.Band;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Figure;
import org.ganscope.session.Status;
import org.ganscope.session.Update;

import java.util.List;
import java.util.Optional;

/**
 * The right side: what went wrong and what was found, what to look at, and the numbers side by
 * side, which keep their place at the bottom.
 */
final class NotesPane extends StackPane {
    private final Label watch = paragraph("watch");
    private final Label aged = paragraph("watch-aged");
    private final Label source = paragraph("source");
    private final SteadyLabel charts =
            new SteadyLabel("charts-step", "", Pos.CENTER_RIGHT, "small", "muted");
    private final VBox numbers = new VBox(numbersHeading());
    private final QuietFindings quiet = new QuietFindings();
    private final FindingsList found;
    private final WindowViewModel window;
    private final Unhurried unhurried = new Unhurried(Unhurried.Turn.NUMBERS, System::nanoTime);
    private Optional<FiguresTable> table = Optional.empty();

    NotesPane(WindowViewModel window) {
        this.window = window;
        found = new FindingsList(System::nanoTime, window::apply);
        source.getStyleClass().add("small");
        window.workspace().origin().subscribe(origin -> aged.setText(agedWords(origin)));
        aged.visibleProperty().bind(window.workspace().otherData());
        aged.managedProperty().bind(aged.visibleProperty());
        numbers.getStyleClass().add("group");
        numbers.setVisible(false);
        var words =
                new VBox(
                        new TroubleCard(window.transport(), window::reset),
                        found,
                        heading("What to watch"),
                        aged,
                        watch,
                        source,
                        quiet);
        words.getStyleClass().add("notes-words");
        getChildren().add(new NotesLayout(words, numbers));
        setMinHeight(0);
        window.latest().subscribe(latest -> latest.ifPresent(this::showFound));
        window.workspace()
                .edited()
                .subscribe(edited -> window.latest().get().ifPresent(this::showFound));
        window.workspace().edited().subscribe(this::show);
        window.latest().subscribe(latest -> latest.filter(unhurried::isDue).ifPresent(this::show));
    }

    private void showFound(Update update) {
        boolean atRest = !(update.status() instanceof Status.Running);
        found.show(update.findings(), window.workspace().edited().get(), atRest);
        quiet.show(window.found(), update.config().evaluation().every());
    }

    private static String agedWords(Origin origin) {
        String asWritten =
                switch (origin) {
                    case Origin.Library library -> "the preset as it ships";
                    case Origin.File file -> "the file as it was opened";
                };
        return "This was written for " + asWritten + ". The data are others now.";
    }

    private void show(ExperimentConfig config) {
        watch.setText(
                config.watch().isBlank()
                        ? "This config has no notes. Its \"watch\" field would stand here."
                        : config.watch());
        source.setText(config.source().isBlank() ? "" : "Source: " + config.source());
        source.setManaged(!config.source().isBlank());
    }

    private void show(Update update) {
        List<Figures> rows =
                Figures.of(update.snapshot().realFigures(), update.snapshot().generatedFigures());
        if (table.filter(shown -> shown.fits(rows)).isEmpty()) {
            table.ifPresent(numbers.getChildren()::remove);
            table = Optional.of(new FiguresTable(rows));
            numbers.getChildren().add(table.get());
            numbers.setVisible(true);
        }
        long step = update.snapshot().step();
        long evaluated = evaluated(update);
        table.orElseThrow().show(rows, step, evaluated, update.config().evaluation().every());
        charts.show(FiguresTable.ofCharts(step, evaluated));
    }

    /** {@return the last step of which the courses of metrics know} */
    private static long evaluated(Update update) {
        Figure usual = Figure.ofSamples(update.config().data()).getFirst();
        Band course = update.history().band(usual);
        return course.size() == 0 ? 0 : course.lastStep(course.size() - 1);
    }

    private HBox numbersHeading() {
        Label title = heading("Generated against real");
        title.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(charts, Priority.ALWAYS);
        return new HBox(8, title, charts);
    }

    private static Label heading(String text) {
        var label = new Label(text);
        label.getStyleClass().add("heading");
        MoreBelow.name(label, text);
        return label;
    }

    private static Label paragraph(String id) {
        var label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.getStyleClass().add("paragraph");
        return label;
    }
}
