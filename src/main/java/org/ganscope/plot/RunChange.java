package org.ganscope.plot;

import org.ganscope.data.TargetDistribution;

import java.util.List;
import java.util.Optional;

/**
 * Lets go of what a chart keeps from moment to moment, such as its scales, where it shows another
 * run than before. One belongs to one chart.
 */
final class RunChange {
    private long last;
    private Optional<TargetDistribution> data = Optional.empty();

    private final List<Runnable> restarts;

    /**
     * @param restarts what lets go
     */
    RunChange(Runnable... restarts) {
        this.restarts = List.of(restarts);
    }

    /**
     * Goes on to a moment. It is of another run where it is the start of one, lies before the last
     * moment, as after a reset whose first moment nobody saw, or is of other data.
     */
    void follow(Scene scene) {
        long step = scene.snapshot().step();
        Optional<TargetDistribution> now = Optional.of(scene.config().data());
        if (step == 0 || step < last || !now.equals(data)) {
            restarts.forEach(Runnable::run);
        }
        last = step;
        data = now;
    }
}
