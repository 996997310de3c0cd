package org.ganscope.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.ganscope.config.FieldShape;

/** What stands before a control of the form, and what it tells when pointed at. */
final class FormLabel {
    private FormLabel() {}

    static Label of(FormRow row) {
        var label = new Label(name(row));
        label.getStyleClass().add(row instanceof FormRow.ListHead ? "list-label" : "form-label");
        switch (row) {
            case FormRow.ListHead head -> label.setMinWidth(Region.USE_PREF_SIZE);
            case FormRow.Choose choose -> label.setStyle(leastWidth(name(row)));
            case FormRow.Entry entry when entry.namesAFile() -> {
                String least = leastWidth(name(row)); // a path takes all that there is
                label.setStyle(least + "; " + least.replace("min", "pref"));
            }
            default -> {}
        }
        label.setTooltip(new Hint(words(row)));
        return label;
    }

    /** {@return a style by which a label leaves what it does not need to a long choice} */
    private static String leastWidth(String words) {
        return "-fx-min-width: %dpx".formatted((int) ChoiceControl.width(words) + 1);
    }

    static String name(FormRow row) {
        return switch (row) {
            case FormRow.Entry entry -> entry.field().label();
            case FormRow.Choose choose -> choose.field().label();
            case FormRow.ListHead head -> head.field().label();
            case FormRow.Item item -> item.label();
        };
    }

    static String words(FormRow row) {
        return switch (row) {
            case FormRow.Entry(String _, FieldShape field, String _, boolean live) ->
                    FieldWords.of(field, live);
            case FormRow.Choose choose ->
                    FieldWords.of(choose.field(), choose.options(), choose.chosen(), choose.live());
            case FormRow.ListHead head -> FieldWords.of(head.field(), head.live());
            case FormRow.Item item -> "Insert, move or take out";
        };
    }
}
