package org.ganscope.metric;

import org.ganscope.data.Law;
import org.ganscope.data.LineDistribution;

/**
 * A law's quantiles at (i - 1/2) / count for i = 1 to count: what sorted samples of it would be if
 * there were no chance. They cost more than the distance itself, so a run computes them once.
 * Immutable.
 */
public final class LawQuantiles {
    private final double[] quantiles;

    private LawQuantiles(double[] quantiles) {
        this.quantiles = quantiles;
    }

    /** {@return the quantiles to compare {@code count} samples with} */
    public static LawQuantiles of(LineDistribution target, int count) {
        Law law = target.law();
        double[] quantiles = new double[count];
        for (int i = 0; i < count; i++) {
            quantiles[i] = law.quantile((i + 0.5) / count);
        }
        return new LawQuantiles(quantiles);
    }

    public int count() {
        return quantiles.length;
    }

    double get(int i) {
        return quantiles[i];
    }
}
