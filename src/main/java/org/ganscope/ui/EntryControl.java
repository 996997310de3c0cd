package org.ganscope.ui;

import javafx.scene.TraversalDirection;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.ganscope.config.Kind;

/**
 * A number or a text to type. Enter, saving or leaving the field takes it, Escape brings the old
 * value back or else gives the keys back to the window, Tab goes on even from several lines, up and
 * down move a number. The undo key is the field's own while something is typed, and the config's
 * else.
 */
final class EntryControl implements FieldControl {
    /** Texts that may be longer than this get several lines. */
    private static final double ONE_LINE = 200;

    private final ConfigFormViewModel model;
    private final TextInputControl input;
    private FormRow.Entry row;

    EntryControl(FormRow.Entry row, ConfigFormViewModel model) {
        this.model = model;
        this.row = row;
        this.input = isLong(row) ? area() : new TextField();
        input.setId(row.path());
        put(model.held(row.path()).orElse(row.text()));
        input.setAccessibleText(row.field().label());
        input.focusedProperty()
                .subscribe(
                        (before, focused) -> { // not told of the start: that is no leaving
                            if (!focused) {
                                take();
                            }
                        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private static boolean isLong(FormRow.Entry row) {
        return row.field().kind().equals(new Kind.Text(String.class))
                && row.field().range().max() > ONE_LINE;
    }

    private static TextArea area() {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(4);
        return area;
    }

    @Override
    public Control node() {
        return input;
    }

    @Override
    public void show(FormRow changed) {
        var next = (FormRow.Entry) changed;
        boolean same = next.text().equals(row.text());
        row = next;
        if (!model.holds(row.path()) && (!same || !input.isFocused())) {
            put(next.text());
        }
    }

    /**
     * Shows a text; of a path its end, which tells files apart. While it is typed in, typing goes
     * on where it was.
     */
    private void put(String text) {
        int caret = input.getCaretPosition();
        input.setText(text);
        if (row.namesAFile()) {
            input.end();
        } else if (input.isFocused()) {
            input.positionCaret(Math.min(caret, text.length()));
        }
    }

    /** {@return whether nothing is typed that the config lacks: then its changes can be undone} */
    private boolean isTaken() {
        return input.getText().equals(row.text());
    }

    /** Takes the text; the old value too, where another one stands in the way of later edits. */
    private void take() {
        if (!isTaken() || model.holds(row.path())) {
            model.set(row.path(), input.getText());
        }
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER && !(input instanceof TextArea && !event.isShortcutDown())) {
            take();
            event.consume();
        } else if (code == KeyCode.TAB && !event.isShortcutDown()) {
            input.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        } else if (Shortcut.SAVE.matches(event) || Shortcut.SAVE_AS.matches(event)) {
            take(); // not consumed: the window saves
        } else if (code == KeyCode.ESCAPE) {
            leave();
            event.consume();
        } else if (isTaken() && Shortcut.UNDO.matches(event)) {
            model.undo();
            event.consume();
        } else if (isTaken() && Shortcut.REDO.matches(event)) {
            model.redo();
            event.consume();
        } else if ((code == KeyCode.UP || code == KeyCode.DOWN) && !isText()) {
            Nudge.of(row.field().kind(), input.getText(), code == KeyCode.UP)
                    .ifPresent(
                            moved -> {
                                input.setText(moved);
                                take();
                            });
            event.consume();
        }
    }

    /** Takes back what was typed; where nothing was, the window has the keys again. */
    private void leave() {
        if (isTaken() && !model.holds(row.path())) {
            input.getScene().getRoot().requestFocus();
        } else {
            input.setText(row.text());
            take();
        }
    }

    private boolean isText() {
        return row.field().kind() instanceof Kind.Text;
    }
}
