package org.ganscope.ui;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;

import org.ganscope.plot.NetworkPlan;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Beside the networks' title: the pencil that lets layers be changed, and whether changed ones wait
 * for a reset.
 */
final class LayersBar {
    /** What the card's own menu takes on the right. */
    private static final double CORNER = 30;

    private static final double GAP = 8;

    private final ToggleButton pencil = new ToggleButton();
    private final WaitingLayers waiting;
    private final EditingRoom room;

    /**
     * @param room makes the picture larger while layers are edited
     * @param reset starts the edited config
     */
    LayersBar(EditingRoom room, Runnable reset) {
        this.room = room;
        waiting = new WaitingLayers(reset);
        pencil.setId("edit-layers");
        pencil.setGraphic(new FontIcon(Feather.EDIT_2));
        pencil.getStyleClass().addAll("layer-button", "edit-layers");
        pencil.setAccessibleText("Change layers");
        pencil.setTooltip(new Hint("Add, remove, resize layers and choose activations"));
    }

    /**
     * Runs {@code turned} when editing begins or ends.
     *
     * @param plan of what is shown now
     * @param below what editing needs below the layers, in units of the chart
     */
    void onTurn(Supplier<Optional<NetworkPlan>> plan, double below, Runnable turned) {
        room.onLost(() -> pencil.setSelected(false));
        pencil.selectedProperty()
                .subscribe(
                        (was, is) -> {
                            if (is) {
                                room.take(plan.get(), below);
                            } else {
                                room.giveBack();
                            }
                            turned.run();
                        });
    }

    List<Node> nodes() {
        return List.of(pencil, waiting);
    }

    boolean isOn() {
        return pencil.isSelected();
    }

    void show(boolean isWaiting) {
        waiting.setVisible(isWaiting);
    }

    /**
     * Finds places in a card of this width; the words go below where even the button has no room.
     * {@return what is taken right of the pencil, in pixels}
     */
    double place(double width) {
        pencil.autosize();
        double em = pencil.getFont().getSize() / 0.85;
        pencil.relocate(6.8 * em, 0.35 * em);
        double after = 6.8 * em + pencil.getWidth() + GAP;
        waiting.fit(width - after - CORNER);
        boolean fits = after + waiting.getWidth() + CORNER <= width;
        waiting.relocate(fits ? after : GAP, (fits ? 0.35 : 2.1) * em);
        return fits && waiting.isVisible() ? waiting.getWidth() + GAP : 0;
    }
}
