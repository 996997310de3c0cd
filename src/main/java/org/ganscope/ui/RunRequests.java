package org.ganscope.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.session.Command;

import java.util.List;
import java.util.function.Consumer;

/**
 * Brings configs to the session: at once what may change while it trains; the rest waits for a
 * reset. JavaFX thread only; knows no nodes.
 */
final class RunRequests {
    private final Consumer<Command> session;
    private final ReadOnlyObjectWrapper<List<String>> waiting =
            new ReadOnlyObjectWrapper<>(List.of());

    /** What the session was last asked to train with; its updates follow a little later. */
    private ExperimentConfig requested;

    /**
     * @param running what the session trains with
     */
    RunRequests(Consumer<Command> session, ExperimentConfig running) {
        this.session = session;
        this.requested = running;
    }

    /** {@return the paths of what only a reset brings into the run} */
    ReadOnlyObjectProperty<List<String>> waiting() {
        return waiting.getReadOnlyProperty();
    }

    /** Starts a config from step 0. */
    void begin(ExperimentConfig config) {
        requested = config;
        waiting.set(List.of());
        session.accept(new Command.Reset(config));
    }

    /** Has the run take of an edited config what it can. */
    void apply(ExperimentConfig edited) {
        ExperimentConfig live = compare(edited).live();
        if (!live.equals(requested)) {
            requested = live;
            session.accept(new Command.Reconfigure(live));
        }
    }

    /** Takes up that the session refused, and trains with what it did. */
    void refused(ExperimentConfig running, ExperimentConfig edited) {
        requested = running;
        compare(edited);
    }

    private ConfigDifference compare(ExperimentConfig edited) {
        ConfigDifference difference = ConfigDifference.between(requested, edited);
        waiting.set(difference.waiting());
        return difference;
    }
}
