package org.ganscope.plot;

import org.ganscope.data.TargetDistribution;

import java.util.Optional;

/**
 * Notices that a chart shows another run than before, so that no scale of the old one is kept for
 * it. One belongs to one chart.
 */
final class RunChange {
    private long last;
    private Optional<TargetDistribution> data = Optional.empty();

    /**
     * {@return whether this moment is the start of a run, lies before the last one, as after a
     * reset whose first moment nobody saw, or is of other data}
     */
    boolean isOther(Scene scene) {
        long step = scene.snapshot().step();
        Optional<TargetDistribution> now = Optional.of(scene.config().data());
        boolean isOther = step == 0 || step < last || !now.equals(data);
        last = step;
        data = now;
        return isOther;
    }
}
