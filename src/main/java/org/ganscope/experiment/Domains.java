package org.ganscope.experiment;

import org.ganscope.data.Interval;
import org.ganscope.data.LatentPrior;
import org.ganscope.data.LineDistribution;
import org.ganscope.data.PlaneDistribution;

/** The domains that fit a config, coarse: a unit is drawn small. */
final class Domains {
    private static final int LINE = 32;
    private static final int SIDE = 12;

    /** For large networks. */
    private static final int COARSE_SIDE = 8;

    private static final double ALMOST_ALL = 0.995;

    private Domains() {}

    /** {@return where nearly all noise lies} */
    static Domain ofNoise(LatentPrior latent, boolean coarse) {
        return switch (latent.dimension()) {
            case 1 -> noise("z", latent, LINE);
            case 2 -> {
                int side = side(coarse);
                yield new Domain.Square(noise("z 1", latent, side), noise("z 2", latent, side));
            }
            default ->
                    new Domain.Nowhere(
                            "z has %,d numbers, too many for a curve"
                                    .formatted(latent.dimension()));
        };
    }

    private static Domain.Line noise(String name, LatentPrior latent, int points) {
        double low = latent.law().quantile(1 - ALMOST_ALL);
        double high = latent.law().quantile(ALMOST_ALL);
        Interval all = latent.support();
        return all.width() < 1.05 * (high - low)
                ? new Domain.Line(name, all.low(), all.high(), points)
                : new Domain.Line(name, low, high, points);
    }

    /** {@return what the charts of numbers show of the data} */
    static Domain.Line of(LineDistribution data) {
        return new Domain.Line("x", data.range().low(), data.range().high(), LINE);
    }

    /** {@return a square that holds the data with room around them} */
    static Domain.Square of(PlaneDistribution data, boolean coarse) {
        double reach = PlaneViews.ROOM * data.law().reach();
        return new Domain.Square(
                new Domain.Line("x", -reach, reach, side(coarse)),
                new Domain.Line("y", -reach, reach, side(coarse)));
    }

    /** {@return mean and standard deviation of minibatches around those of the data} */
    static Domain.Square ofSets(LineDistribution data, boolean coarse) {
        double deviation = Sets.unit(data);
        return new Domain.Square(
                new Domain.Line(
                        "mean",
                        data.mean() - 3 * deviation,
                        data.mean() + 3 * deviation,
                        side(coarse)),
                new Domain.Line("standard deviation", 0, 2.5 * deviation, side(coarse)));
    }

    private static int side(boolean coarse) {
        return coarse ? COARSE_SIDE : SIDE;
    }
}
