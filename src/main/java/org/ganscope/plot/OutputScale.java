package org.ganscope.plot;

import org.ganscope.experiment.Curve;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Plane;

/** The axis of D's outputs: 0 to 1 where they are probabilities, else the range that they take. */
final class OutputScale {
    private static final Span PROBABILITIES = new Span(0, 1);

    private final CalmSpan raw = new CalmSpan(PROBABILITIES);

    /** Forgets what was shown, as for another run. */
    void restart() {
        raw.restart();
    }

    /** {@return the axis for curves of outputs} */
    Span of(ExperimentConfig config, Iterable<Curve> curves) {
        if (config.loss().judgesByProbability()) {
            return PROBABILITIES;
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Curve curve : curves) {
            for (int i = 0; i < curve.size(); i++) {
                if (Double.isFinite(curve.y(i))) {
                    low = Math.min(low, curve.y(i));
                    high = Math.max(high, curve.y(i));
                }
            }
        }
        return raw.follow(low, high);
    }

    /** {@return from the least to the greatest finite value of a plane} */
    static Span range(Plane plane) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < plane.rows(); row++) {
            for (int column = 0; column < plane.columns(); column++) {
                float value = plane.get(row, column);
                if (Float.isFinite(value)) {
                    low = Math.min(low, value);
                    high = Math.max(high, value);
                }
            }
        }
        return low < high ? new Span(low, high) : around(low);
    }

    private static Span around(double value) {
        return Double.isFinite(value) ? new Span(value - 0.5, value + 0.5) : PROBABILITIES;
    }
}
