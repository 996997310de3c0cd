package org.ganscope.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One learned number: its name, a field, its last gradient, and the way back. */
final class WeightField {
    private final NetworkViewModel model;
    private final Label name;
    private final TextField field = new TextField();
    private final Label beside = new Label();
    private final Button back = new Button("Put back");
    private UnitNumbers.Learned number;

    WeightField(NetworkViewModel model, UnitNumbers.Learned number) {
        this.model = model;
        this.number = number;
        name = new Label(number.name());
        name.setLabelFor(field);
        field.setAccessibleText(number.name());
        field.setPrefColumnCount(8);
        field.setOnAction(event -> set());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                show(this.number);
                            }
                        });
        field.disableProperty().bind(model.resting().not());
        beside.getStyleClass().addAll("small", "muted");
        beside.setMinWidth(130);
        beside.setWrapText(true);
        back.getStyleClass().add("small-button");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setAccessibleText("Put back " + number.name());
        back.setOnAction(event -> model.putBack(this.number.place(), this.number.value()));
        show(number);
    }

    List<Node> nodes() {
        return List.of(name, field, beside, back);
    }

    void begin() {
        field.requestFocus();
        field.selectAll();
    }

    /** The undo key is the field's own while something is typed, and that of all changes else. */
    private void key(KeyEvent event) {
        boolean back = Shortcut.UNDO.matches(event);
        if ((back || Shortcut.REDO.matches(event)) && !isTyped()) {
            event.consume();
            if (back) {
                model.undo();
            } else {
                model.redo();
            }
        }
    }

    private boolean isTyped() {
        return field.isFocused() && !field.getText().equals(Float.toString(number.value()));
    }

    private void set() {
        Optional<String> fault = model.set(number.place(), number.value(), field.getText());
        if (fault.isPresent()) {
            beside.setText(fault.get());
            beside.getStyleClass().setAll("label", "small", "fault");
        }
    }

    /** Shows the number as it is now; what is being typed stays. */
    void show(UnitNumbers.Learned now) {
        boolean isTyped = isTyped();
        boolean hasArrived = now.value() != number.value();
        number = now;
        if (!isTyped || hasArrived) {
            field.setText(Float.toString(now.value()));
        }
        if (!isTyped || hasArrived) {
            beside.setText(
                    Float.isNaN(now.gradient())
                            ? "no gradient yet"
                            : String.format(Locale.ROOT, "gradient %.3g", now.gradient()));
            beside.getStyleClass().setAll("label", "small", "muted");
        }
        back.setVisible(model.before(now.place(), now.value()).isPresent());
    }
}
