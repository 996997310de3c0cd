package org.ganscope.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

import org.ganscope.gan.Player;
import org.ganscope.plot.NetworkColumn;
import org.ganscope.plot.NetworkPlan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The buttons below the layers of both networks, of the layers as they will be after a reset. They
 * stand below those that run where there are as many, else evenly below their network.
 */
final class LayerButtons extends Pane {
    /** The room that the names of a layer take, in units of the chart. */
    private static final double NAMES = 30;

    /** How far down the buttons are that add a layer. */
    private static final double DOWN = 40;

    private final NetworkViewModel model;
    private final Map<Player, List<LayerCell>> cells = new EnumMap<>(Player.class);
    private final Map<Player, List<Button>> between = new EnumMap<>(Player.class);

    LayerButtons(NetworkViewModel model) {
        this.model = model;
        setManaged(false);
        setPickOnBounds(false);
    }

    /** Makes the buttons that fit the config, or none; the focus stays with its button. */
    void rebuild(boolean on) {
        Optional<String> focused =
                Optional.ofNullable(getScene())
                        .map(scene -> scene.getFocusOwner())
                        .filter(owner -> lookupAll("#" + owner.getId()).contains(owner))
                        .map(Node::getId);
        getChildren().clear();
        cells.clear();
        between.clear();
        if (!on) {
            return;
        }
        for (Player player : List.of(Player.GENERATOR, Player.DISCRIMINATOR)) {
            List<LayerCell> own = new ArrayList<>();
            List<Button> gaps = new ArrayList<>();
            for (int place = 0; place < model.layers(player).size(); place++) {
                own.add(new LayerCell(model, player, place));
                gaps.add(
                        LayerCell.button(
                                "+",
                                LayerCell.id(player, place, "insert"),
                                "Add a layer before " + LayerCell.name(player, place),
                                model.inserted(player, place),
                                model));
            }
            cells.put(player, own);
            between.put(player, gaps);
            getChildren().addAll(own);
            getChildren().addAll(gaps);
        }
        focused.map(id -> lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    /** Puts all buttons where the chart has its layers. */
    void place(NetworkPlan plan, double zoom, double width) {
        resize(width, getHeight());
        cells.forEach(
                (player, own) ->
                        place(plan, player, own, between.getOrDefault(player, List.of()), zoom));
    }

    private static void place(
            NetworkPlan plan, Player player, List<LayerCell> own, List<Button> gaps, double zoom) {
        List<Double> xs = positions(plan, player, own.size());
        NetworkColumn any = layers(plan, player).getFirst();
        double y = (any.bottom() + NAMES) * zoom;
        for (int i = 0; i < own.size(); i++) {
            LayerCell cell = own.get(i);
            cell.fit((xs.get(i + 1) - xs.get(i)) * zoom - 2);
            cell.autosize();
            cell.relocate(xs.get(i + 1) * zoom - cell.getWidth() / 2, y);
            Button gap = gaps.get(i);
            gap.autosize();
            double middle = (xs.get(i) + xs.get(i + 1)) / 2 * zoom;
            gap.relocate(middle - gap.getWidth() / 2, y + DOWN * zoom);
        }
    }

    /** {@return the middle of what stands before the first layer, then of each layer} */
    static List<Double> positions(NetworkPlan plan, Player player, int count) {
        List<NetworkColumn> running = layers(plan, player);
        int first = plan.columns().indexOf(running.getFirst());
        double before = plan.columns().get(first - 1).x();
        List<Double> xs = new ArrayList<>(List.of(before));
        double last = running.getLast().x();
        for (int i = 0; i < count; i++) {
            xs.add(
                    count == running.size()
                            ? running.get(i).x()
                            : before + (last - before) * (i + 1) / count);
        }
        return xs;
    }

    private static List<NetworkColumn> layers(NetworkPlan plan, Player player) {
        return plan.columns().stream()
                .filter(column -> column.player() == player && !column.isInput())
                .toList();
    }
}
