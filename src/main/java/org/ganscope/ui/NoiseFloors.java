package org.ganscope.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.ganscope.data.TargetDistribution;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Metric;
import org.ganscope.experiment.NoiseFloor;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The noise floor of the run that is shown, measured beside it: first of the usual figures, then of
 * each chosen metric. Who runs on with the same data, seed and number of samples keeps it. JavaFX
 * thread only; knows no nodes.
 */
final class NoiseFloors {
    private final Consumer<Runnable> background;
    private final Consumer<Runnable> screen;
    private final ReadOnlyObjectWrapper<NoiseFloor> floor =
            new ReadOnlyObjectWrapper<>(NoiseFloor.NONE);
    private Optional<Subject> subject = Optional.empty();
    private Set<Metric> asked = new HashSet<>();
    private AtomicBoolean wanted = new AtomicBoolean();

    /** What a floor depends on, beside the metric. */
    private record Subject(TargetDistribution data, long seed, int samples) {
        static Subject of(ExperimentConfig config) {
            return new Subject(config.data(), config.seed(), config.evaluation().samples());
        }
    }

    /**
     * @param background runs what takes long, one after the other
     * @param screen runs on the JavaFX thread
     */
    NoiseFloors(Consumer<Runnable> background, Consumer<Runnable> screen) {
        this.background = background;
        this.screen = screen;
    }

    /** {@return what is known by now} */
    ReadOnlyObjectProperty<NoiseFloor> floor() {
        return floor.getReadOnlyProperty();
    }

    /** Follows the run. */
    void show(ExperimentConfig config) {
        Subject now = Subject.of(config);
        if (!Optional.of(now).equals(subject)) {
            begin(config, now);
        }
        for (Metric metric : config.evaluation().metrics()) {
            if (asked.add(metric)) {
                measure(wanted -> NoiseFloor.of(config, metric, wanted));
            }
        }
    }

    private void begin(ExperimentConfig config, Subject now) {
        subject = Optional.of(now);
        wanted.set(false);
        wanted = new AtomicBoolean(true);
        asked = new HashSet<>();
        floor.set(NoiseFloor.NONE);
        measure(wanted -> NoiseFloor.usual(config, wanted));
    }

    private void measure(Measurement measurement) {
        AtomicBoolean still = wanted;
        background.accept(
                () -> {
                    NoiseFloor found = measurement.take(new HalfTime(still::get));
                    screen.accept(
                            () -> {
                                if (still.get()) {
                                    floor.set(floor.get().and(found));
                                }
                            });
                });
    }

    private interface Measurement {
        NoiseFloor take(BooleanSupplier wanted);
    }
}
