package org.ganscope.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.session.Update;

import java.util.List;
import java.util.Optional;

/**
 * The right side: what to look at, what went wrong, and the numbers side by side. The numbers keep
 * their place at the bottom, and what to watch its place at the top, whatever is found between.
 */
final class NotesPane extends StackPane {
    private final Label watch = paragraph("watch");
    private final Label aged = paragraph("watch-aged");
    private final Label source = paragraph("source");
    private final VBox numbers = new VBox(heading("Generated against real"));
    private final Unhurried unhurried = new Unhurried(Unhurried.Turn.NUMBERS, System::nanoTime);
    private Optional<FiguresTable> table = Optional.empty();

    NotesPane(WindowViewModel window) {
        source.getStyleClass().add("small");
        window.workspace().origin().subscribe(origin -> aged.setText(agedWords(origin)));
        aged.visibleProperty().bind(window.workspace().otherData());
        aged.managedProperty().bind(aged.visibleProperty());
        var trouble = new TroubleCard(window.transport(), window::reset);
        numbers.getStyleClass().add("group");
        numbers.setVisible(false);
        var found = new FindingsList(System::nanoTime, window::apply);
        window.latest().subscribe(latest -> latest.ifPresent(update -> show(found, window)));
        window.workspace().edited().subscribe(edited -> show(found, window));
        var text = new VBox(8, aged, watch, source);
        var layout = new NotesLayout(heading("What to watch"), text, trouble, found, numbers);
        layout.getStyleClass().add("notes");
        getChildren().add(layout);
        window.workspace().edited().subscribe(this::show);
        window.latest().subscribe(latest -> latest.filter(unhurried::isDue).ifPresent(this::show));
    }

    private static void show(FindingsList list, WindowViewModel window) {
        list.show(
                window.latest().get().map(Update::findings).orElse(List.of()),
                window.workspace().edited().get());
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
        var rows =
                Figures.of(update.snapshot().realFigures(), update.snapshot().generatedFigures());
        if (table.filter(shown -> shown.fits(rows)).isEmpty()) {
            table.ifPresent(numbers.getChildren()::remove);
            table = Optional.of(new FiguresTable(rows));
            numbers.getChildren().add(table.get());
            numbers.setVisible(true);
        }
        table.orElseThrow().show(rows);
    }

    private static Label heading(String text) {
        var label = new Label(text);
        label.getStyleClass().add("heading");
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
