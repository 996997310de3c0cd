package org.ganscope.ui;

import javafx.scene.control.Control;

/** The control of one config field. JavaFX thread only. */
sealed interface FieldControl permits ChoiceControl, EntryControl {
    Control node();

    /** Shows the config's value, unless the user is typing another one or has to mend it. */
    void show(FormRow row);

    /** {@return a control for {@code row} that tells {@code model} what the user enters} */
    static FieldControl of(FormRow row, ConfigFormViewModel model) {
        return switch (row) {
            case FormRow.Entry entry -> new EntryControl(entry, model);
            case FormRow.Choose choose -> new ChoiceControl(choose, model);
            case FormRow.ListHead head -> throw new IllegalArgumentException(head.path());
            case FormRow.Item item -> throw new IllegalArgumentException(item.path());
        };
    }
}
