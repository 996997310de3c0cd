package org.ganscope.ui;

import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.ganscope.preset.Preset;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The presets, a line each, with a field to find one and what to watch in the chosen one. */
final class PresetList extends HBox {
    private static final double LINE = 26;
    private static final int MOST_LINES = 20;

    private final TextField filter = new TextField();
    private final FilteredList<Preset> found;
    private final ListView<Preset> list;
    private final Label title = paragraph("heading");
    private final Label watch = paragraph("paragraph");
    private final Label source = paragraph("muted", "small");
    private final Consumer<Preset> open;

    /**
     * @param open takes the preset that the user chooses
     */
    PresetList(List<Preset> presets, Consumer<Preset> open) {
        this.open = open;
        this.found = new FilteredList<>(FXCollections.observableArrayList(presets));
        this.list = new ListView<>(found);
        getStyleClass().addAll("card", "popup-card", "preset-card");
        var details = new VBox(title, watch, source);
        details.getStyleClass().add("preset-details");
        filter.setId("preset-filter");
        filter.setPromptText("Find: ring, r1, 2-D …");
        filter.setAccessibleText("Find a preset");
        filter.textProperty().subscribe(this::find);
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        list.setId("preset-list");
        list.setAccessibleText("Presets");
        list.setFixedCellSize(LINE);
        list.setPrefHeight(Math.min(presets.size(), MOST_LINES) * LINE + 2);
        list.setPlaceholder(new Label("No preset has these words."));
        list.setCellFactory(view -> new Line());
        list.getSelectionModel().selectedItemProperty().subscribe(this::explain);
        list.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        openSelected();
                    }
                });
        getChildren().addAll(new VBox(8, filter, list), details);
    }

    /** Makes all lines visible, with the one of {@code origin} chosen. */
    void choose(Origin origin) {
        filter.clear();
        if (origin instanceof Origin.Library(Preset preset)) {
            list.getSelectionModel().select(preset);
            list.scrollTo(Math.max(0, found.indexOf(preset) - MOST_LINES / 2));
        }
    }

    void focusFilter() {
        filter.requestFocus();
    }

    /** {@return whether each word of {@code text} begins a word of what {@code preset} says} */
    static boolean matches(Preset preset, String text) {
        String all =
                words(
                        String.join(
                                " ",
                                name(preset),
                                kind(preset),
                                preset.config().watch(),
                                preset.config().source()));
        return contains(all, text);
    }

    private static boolean contains(String all, String text) {
        return Stream.of(words(text).strip().split(" ")).allMatch(word -> all.contains(" " + word));
    }

    /** {@return the words in lower case with one blank before each} */
    private static String words(String text) {
        return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}-]+", " ").strip();
    }

    private static String name(Preset preset) {
        return new Origin.Library(preset).name();
    }

    private static String kind(Preset preset) {
        return preset.config().data().dimension() == 1 ? "1-D" : "2-D";
    }

    private void find(String text) {
        Preset before = list.getSelectionModel().getSelectedItem();
        found.setPredicate(preset -> matches(preset, text));
        // Chosen anew each time: a list whose lines change may lose its choice.
        list.getSelectionModel().clearSelection();
        Stream.concat(Stream.ofNullable(before).filter(found::contains), found.stream())
                .min(Comparator.comparing(preset -> !contains(words(name(preset)), text)))
                .ifPresent(list.getSelectionModel()::select);
    }

    private void move(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> list.getSelectionModel().selectPrevious();
            case DOWN -> list.getSelectionModel().selectNext();
            case ENTER -> openSelected();
            default -> {
                return;
            }
        }
        event.consume();
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - MOST_LINES / 2));
    }

    private void openSelected() {
        Preset chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            open.accept(chosen);
        }
    }

    private void explain(Preset preset) {
        title.setText(preset == null ? "" : preset.config().title());
        watch.setText(preset == null ? "" : preset.config().watch());
        source.setText(preset == null ? "" : preset.config().source());
    }

    private static Label paragraph(String... styles) {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** Number and title, and at the end what kind of samples. */
    private final class Line extends ListCell<Preset> {
        private final Label name = new Label();
        private final Label kind = new Label();
        private final HBox line = new HBox(name, kind);

        Line() {
            kind.getStyleClass().addAll("muted", "small");
            kind.setMinWidth(Region.USE_PREF_SIZE);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            line.getStyleClass().add("preset-line");
            setPrefWidth(0); // as wide as the list
            setOnMouseClicked(
                    event -> {
                        if (!isEmpty()) {
                            open.accept(getItem());
                        }
                    });
        }

        @Override
        protected void updateItem(Preset preset, boolean empty) {
            super.updateItem(preset, empty);
            setGraphic(empty ? null : line);
            if (!empty) {
                name.setText(PresetList.name(preset));
                kind.setText(PresetList.kind(preset));
                setAccessibleText(name.getText());
            }
        }
    }
}
