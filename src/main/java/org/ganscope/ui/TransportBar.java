package org.ganscope.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;

import org.ganscope.gan.Player;
import org.kordamp.ikonli.feather.Feather;

/** What begins a run and moves it: by itself, to a step, by a step or by one player's update. */
final class TransportBar extends HBox {
    /**
     * @param roomy whether there is room for words beside icons
     */
    TransportBar(WindowViewModel window, BooleanExpression roomy) {
        TransportViewModel model = window.transport();
        getStyleClass().add("button-row");
        var step = new ActionButton("Step", Shortcut.STEP, model::stepOnce).named("step");
        var d =
                new ActionButton("D", Shortcut.UPDATE_D, () -> window.update(Player.DISCRIMINATOR))
                        .named("update-d");
        var g =
                new ActionButton("G", Shortcut.UPDATE_G, () -> window.update(Player.GENERATOR))
                        .named("update-g");
        var runTo = new RunToButton(model);
        for (var button : new Button[] {step, runTo}) {
            button.disableProperty().bind(model.trainable().not());
        }
        for (var button : new Button[] {d, g}) {
            button.disableProperty().bind(model.inTurn().not());
        }
        var newSeed =
                new ActionButton("New seed", Shortcut.NEW_SEED, window::newSeed)
                        .with(Feather.SHUFFLE)
                        .named("new-seed");
        newSeed.contentDisplayProperty()
                .bind(
                        Bindings.when(roomy)
                                .then(ContentDisplay.LEFT)
                                .otherwise(ContentDisplay.GRAPHIC_ONLY));
        getChildren()
                .addAll(
                        new ActionButton("Reset", Shortcut.RESET, window::reset)
                                .with(Feather.ROTATE_CCW)
                                .named("reset"),
                        newSeed,
                        new PlayButton(model),
                        step,
                        d,
                        g,
                        runTo);
    }
}
