package org.ganscope.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.ganscope.config.Settings;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.ExtraUpdates;
import org.ganscope.experiment.Snapshot;
import org.ganscope.gan.Player;
import org.ganscope.gan.WeightPlace;
import org.ganscope.nn.Layer;
import org.ganscope.session.Status;
import org.ganscope.session.Update;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What can be changed from the networks' picture: weights while training rests, and layers, which
 * wait for a reset. JavaFX thread only; knows no nodes.
 */
final class NetworkViewModel {
    private static final double LARGEST = 1000;

    private final WorkspaceViewModel workspace;
    private final ReadOnlyBooleanWrapper resting = new ReadOnlyBooleanWrapper(true);

    /** What weights were before the first change by hand since training last moved them. */
    private final Map<WeightPlace, Float> before = new HashMap<>();

    private Moment moment = new Moment(-1, 0, 0, ExtraUpdates.NONE);

    private record Moment(
            long step, int discriminatorUpdates, int generatorUpdates, ExtraUpdates extra) {
        static Moment of(Snapshot snapshot) {
            return new Moment(
                    snapshot.step(),
                    snapshot.discriminatorUpdates(),
                    snapshot.generatorUpdates(),
                    snapshot.extra());
        }
    }

    NetworkViewModel(WorkspaceViewModel workspace) {
        this.workspace = workspace;
    }

    /** {@return whether weights can be set: not while training goes on, nor after its end} */
    ReadOnlyBooleanProperty resting() {
        return resting.getReadOnlyProperty();
    }

    /** Follows the session. */
    void show(Update update) {
        resting.set(
                !(update.status() instanceof Status.Running
                        || update.status() instanceof Status.Diverged));
        var now = Moment.of(update.snapshot());
        if (!now.equals(moment)) {
            before.clear();
            workspace.forgetWeights();
        } else if (now.step() == 0 && update.changedSince().isEmpty()) {
            before.clear(); // begun again, or all weights are as they were
        }
        moment = now;
    }

    /**
     * Sets a weight to a typed number.
     *
     * @param now what it is
     * @return why it cannot be; empty where it was asked for
     */
    Optional<String> set(WeightPlace place, float now, String typed) {
        OptionalDouble number = TypedNumber.read(typed);
        if (number.isEmpty()) {
            return Optional.of("A number" + TypedNumber.withoutCommas(typed) + ", please.");
        }
        double value = number.getAsDouble();
        if (!(Math.abs(value) <= LARGEST)) {
            return Optional.of("From -1000 to 1000, please.");
        }
        if ((float) value != now) {
            before.putIfAbsent(place, now);
            workspace.setWeight(place, now, value);
        }
        return Optional.empty();
    }

    /**
     * {@return what a weight was before it was set by hand; empty where it was not, or is that}
     *
     * @param now what it is
     */
    Optional<Float> before(WeightPlace place, float now) {
        return Optional.ofNullable(before.get(place)).filter(value -> value != now);
    }

    /**
     * Gives a weight back what it was.
     *
     * @param now what it is
     */
    void putBack(WeightPlace place, float now) {
        before(place, now).ifPresent(value -> workspace.setWeight(place, now, value));
    }

    /** Takes the last change back, that of a weight or of the config. */
    void undo() {
        workspace.undo();
    }

    /** Makes the change again that was taken back last. */
    void redo() {
        workspace.redo();
    }

    /** {@return the layers as they will be after a reset} */
    List<Layer> layers(Player player) {
        return LayerEdit.layers(workspace.edited().get(), player);
    }

    /** {@return the config with one more layer before the one at {@code place}, if there can be} */
    Optional<ExperimentConfig> inserted(Player player, int place) {
        ExperimentConfig config = workspace.edited().get();
        int units = LayerEdit.usualUnits(config, player, place);
        return ValidEdit.of(() -> LayerEdit.insert(config, player, place, units));
    }

    Optional<ExperimentConfig> removed(Player player, int place) {
        ExperimentConfig config = workspace.edited().get();
        return ValidEdit.of(() -> LayerEdit.remove(config, player, place));
    }

    /** {@return the config with a step more units in a layer, or fewer} */
    Optional<ExperimentConfig> resized(Player player, int place, boolean more) {
        ExperimentConfig config = workspace.edited().get();
        if (!layers(player).get(place).hasUnits()) {
            return Optional.empty();
        }
        int units = units(player, place);
        int next = more ? units + step(units) : units - step(units - 1);
        return ValidEdit.of(() -> LayerEdit.resize(config, player, place, next));
    }

    /** {@return how many units the layer hands on, as it will be} */
    int units(Player player, int place) {
        return layers(player).get(place).outputs(0);
    }

    /** {@return by how much a press changes so many units: about an eighth} */
    static int step(int units) {
        int step = 1;
        while (step * 16 <= units) {
            step *= 2;
        }
        return step;
    }

    /**
     * {@return the config with another activation in a layer, with its usual settings}
     *
     * @param name as in a config file
     */
    Optional<ExperimentConfig> activated(Player player, int place, String name) {
        String network = player == Player.GENERATOR ? "generator" : "discriminator";
        String setting = "%s.layers[%d].activation=%s".formatted(network, place, name);
        return ValidEdit.of(() -> Settings.apply(workspace.edited().get(), List.of(setting)));
    }

    /** Takes one of these configs as an edit. */
    void take(ExperimentConfig config) {
        workspace.edit(config);
    }

    /** {@return whether layers were changed that only a reset brings into the run} */
    boolean isWaiting() {
        ExperimentConfig running = workspace.running().get();
        ExperimentConfig edited = workspace.edited().get();
        return !running.generator().layers().equals(edited.generator().layers())
                || !running.discriminator().layers().equals(edited.discriminator().layers());
    }

    WorkspaceViewModel workspace() {
        return workspace;
    }
}
