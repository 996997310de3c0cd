package org.ganscope.experiment;

import org.ganscope.data.Mode;
import org.ganscope.data.PlaneDistribution;
import org.ganscope.math.RandomStream;
import org.ganscope.metric.Centre;
import org.ganscope.metric.ModeCounts;
import org.ganscope.metric.SlicedWasserstein;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Takes the figures of points against as many real ones of its own, and against the peaks. */
final class PlaneYardstick implements Yardstick {
    private final List<Mode> modes;
    private final SlicedWasserstein distance;

    /**
     * @param count of the points that will be measured
     */
    PlaneYardstick(PlaneDistribution data, int count, long seed) {
        modes = data.law().modes();
        float[] real = new float[2 * count];
        data.sample(RandomStream.of(seed, "yardstick of the data"), real, count);
        distance = SlicedWasserstein.from(real);
    }

    @Override
    public Measured measure(float[] drawn) {
        Map<Figure, Double> figures = new EnumMap<>(Figure.class);
        figures.put(Figure.SLICED_WASSERSTEIN, distance.to(drawn));
        Centre centre = Centre.of(drawn);
        figures.put(Figure.CENTRE_X, centre.x());
        figures.put(Figure.CENTRE_Y, centre.y());
        figures.put(Figure.SPREAD, centre.spread());
        if (!modes.isEmpty()) {
            figures.putAll(ModeFigures.of(ModeCounts.of(drawn, modes)));
        }
        return new Measured(Points.of(drawn), new SampleFigures(figures));
    }
}
