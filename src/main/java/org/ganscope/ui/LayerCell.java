package org.ganscope.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.ganscope.config.Option;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.gan.Player;
import org.ganscope.nn.Activation;
import org.ganscope.nn.BatchNorm;
import org.ganscope.nn.Layer;
import org.ganscope.nn.LayerNorm;

import java.util.Optional;

/** The buttons below one layer: fewer and more units, its activation, and away with it. */
final class LayerCell extends VBox {
    private final NetworkViewModel model;
    private final Player player;
    private final int place;
    private final String name;
    private final Label units = new Label();
    private final HBox size;
    private final MenuButton activation;

    /**
     * @param place from 0
     */
    LayerCell(NetworkViewModel model, Player player, int place) {
        this.model = model;
        this.player = player;
        this.place = place;
        name = name(player, place);
        setPickOnBounds(false);
        getStyleClass().add("layer-cell");
        setAlignment(Pos.TOP_CENTER);
        Layer layer = model.layers(player).get(place);
        size = size(layer);
        activation = activation(layer);
        getChildren().addAll(size, activation, remove());
    }

    /** Takes no more room than there is: the number of units goes first. */
    void fit(double room) {
        units.setManaged(true);
        units.setVisible(true);
        activation.setMaxWidth(room);
        if (size.prefWidth(-1) > room) {
            units.setManaged(false);
            units.setVisible(false);
        }
    }

    static String name(Player player, int place) {
        String network = player == Player.GENERATOR ? "Generator" : "Discriminator";
        return "%s layer %d".formatted(network, place + 1);
    }

    static String id(Player player, int place, String what) {
        return "%s-%d-%s".formatted(player == Player.GENERATOR ? "g" : "d", place + 1, what);
    }

    private HBox size(Layer layer) {
        var row = new HBox();
        row.setPickOnBounds(false);
        row.setAlignment(Pos.CENTER);
        if (!layer.hasUnits()) {
            return row;
        }
        int now = model.units(player, place);
        units.setText("%,d".formatted(now));
        row.getChildren()
                .addAll(
                        button(
                                "−",
                                "fewer",
                                "%s: fewer units than %,d".formatted(name, now),
                                model.resized(player, place, false)),
                        units,
                        button(
                                "+",
                                "more",
                                "%s: more units than %,d".formatted(name, now),
                                model.resized(player, place, true)));
        return row;
    }

    private Button button(
            String text, String what, String words, Optional<ExperimentConfig> after) {
        return button(text, id(player, place, what), words, after, model);
    }

    /** {@return a small button that makes an edit, or none where there is no such config} */
    static Button button(
            String text,
            String id,
            String words,
            Optional<ExperimentConfig> after,
            NetworkViewModel model) {
        var button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("layer-button");
        button.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        button.setAccessibleText(words);
        button.setTooltip(new Hint(words + "\nTakes a reset."));
        button.setDisable(after.isEmpty());
        button.setOnAction(event -> after.ifPresent(model::take));
        return button;
    }

    private MenuButton activation(Layer layer) {
        var menu = new MenuButton();
        menu.setId(id(player, place, "activation"));
        menu.getStyleClass().addAll("layer-button", "no-arrow");
        Optional<Activation> now = activationOf(layer);
        menu.setVisible(now.isPresent());
        now.ifPresent(
                activation -> {
                    String label = Option.of(activation.getClass()).label();
                    menu.setText(label);
                    menu.setAccessibleText("%s: activation, now %s".formatted(name, label));
                    menu.setTooltip(new Hint(name + ": choose its activation\nTakes a reset."));
                });
        for (Class<?> type : Activation.class.getPermittedSubclasses()) {
            Option option = Option.of(type);
            Optional<ExperimentConfig> after =
                    now.isEmpty()
                            ? Optional.empty()
                            : model.activated(player, place, option.name());
            var item = new MenuItem(option.label());
            item.setDisable(after.isEmpty());
            item.setOnAction(event -> after.ifPresent(model::take));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static Optional<Activation> activationOf(Layer layer) {
        return switch (layer) {
            case Layer.Dense dense -> Optional.of(dense.activation());
            case BatchNorm norm -> Optional.of(norm.activation());
            case LayerNorm norm -> Optional.of(norm.activation());
            default -> Optional.empty();
        };
    }

    private Button remove() {
        return button("×", "remove", "Remove " + name, model.removed(player, place));
    }
}
