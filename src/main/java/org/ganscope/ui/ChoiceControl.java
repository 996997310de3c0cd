package org.ganscope.ui;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.ganscope.config.Option;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** One of a family to pick; each option explains itself when pointed at. */
final class ChoiceControl implements FieldControl {
    /** Of the words, in pixels, as in the form's style. */
    private static final double SIZE = 12;

    /** What border and arrow take beside the word. */
    private static final double AROUND = 24;

    /** The height of an option in the list and of the chosen one, in pixels. */
    private static final double ROW = 19;

    private final ConfigFormViewModel model;
    private final ComboBox<Option> box = new ComboBox<>();
    private boolean showing;
    private double most;

    ChoiceControl(FormRow.Choose row, ConfigFormViewModel model) {
        this.model = model;
        box.setId(row.path());
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().subscribe(this::fit);
        box.setAccessibleText(row.field().label());
        box.getItems().setAll(row.options());
        box.setCellFactory(list -> new OptionCell());
        box.setButtonCell(new OptionCell());
        box.skinProperty().subscribe(ChoiceControl::lighten);
        box.setValue(held(row));
        box.valueProperty()
                .subscribe(
                        (before, now) -> {
                            if (!showing && now != null) {
                                model.set(row.path() + ".type", now.name());
                            }
                        });
    }

    /**
     * Keeps the list of options out of the window until it opens: it lies there unseen otherwise,
     * and JavaFX walks over its dozens of parts at each frame. Its rows have their height from the
     * start, for JavaFX finds the list's place by it before the style is known.
     */
    private static void lighten(@Nullable Skin<?> skin) {
        if (skin instanceof ComboBoxListViewSkin<?> look) {
            look.getChildren().remove(look.getPopupContent());
            if (look.getPopupContent() instanceof ListView<?> options) {
                options.setFixedCellSize(ROW);
            }
        }
    }

    /** Asks for as much room as the chosen word takes, so that short ones leave it to long ones. */
    private void fit(@Nullable Option chosen) {
        if (chosen != null) {
            double wide = width(chosen.label()) + AROUND;
            box.setPrefWidth(wide);
            if (most > 0) {
                box.setStyle("-fx-min-width: %dpx".formatted((int) Math.min(wide, most)));
            }
        }
    }

    /** Has the chosen word whole where it takes no more than {@code most} pixels. */
    void keepWhole(double most) {
        this.most = most;
        fit(box.getValue());
    }

    /** {@return the pixels that a word takes in the form} */
    static double width(String word) {
        var text = new Text(word);
        text.setFont(Font.font("Roboto", SIZE));
        return Math.ceil(text.getLayoutBounds().getWidth());
    }

    @Override
    public Control node() {
        return box;
    }

    @Override
    public void show(FormRow row) {
        showing = true;
        box.setValue(held((FormRow.Choose) row));
        showing = false;
    }

    /** {@return what was chosen last, though the config may not have taken it} */
    private Option held(FormRow.Choose row) {
        Optional<String> untaken = model.held(row.path() + ".type");
        return row.options().stream()
                .filter(option -> untaken.filter(option.name()::equals).isPresent())
                .findFirst()
                .orElse(row.chosen());
    }

    /** An option by its label. */
    private static final class OptionCell extends ListCell<Option> {
        @Override
        protected void updateItem(Option option, boolean empty) {
            super.updateItem(option, empty);
            setText(empty ? "" : option.label());
            setTooltip(empty ? null : new Hint(option.meaning()));
        }
    }
}
