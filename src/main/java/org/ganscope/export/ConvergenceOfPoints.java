package org.ganscope.export;

import org.ganscope.data.Mode;
import org.ganscope.data.PlaneDistribution;
import org.ganscope.math.RandomStream;
import org.ganscope.metric.Cloud;
import org.ganscope.metric.Energy;
import org.ganscope.metric.KolmogorovSmirnov;
import org.ganscope.metric.ModeCounts;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Whether generated points lie as real ones do, by a rule of its own (docs/diagnosis.md): over the
 * plane, by the energy distance, and about their nearest peaks, by how far from these they are,
 * which the energy distance hardly sees where peaks are narrow.
 */
final class ConvergenceOfPoints {
    private static final int LOOKS = 20;
    private static final int REAL = 100;

    /** The energy distance goes over all pairs. */
    private static final int COMPARED = 2000;

    private final PlaneDistribution data;
    private final List<Mode> modes;
    private final RandomStream stream;
    private final Recent overPlane = new Recent(LOOKS);
    private final Recent aboutPeaks = new Recent(LOOKS);

    /**
     * @param data with one peak or more
     * @param stream of real points
     */
    ConvergenceOfPoints(PlaneDistribution data, RandomStream stream) {
        this.data = data;
        this.stream = stream;
        modes = data.law().modes();
    }

    /** Points, and how far each lies from its nearest peak. */
    private static final class Some {
        private final Cloud points;
        private final double[] deviations;

        /**
         * @param deviations ascending; kept
         */
        Some(Cloud points, double[] deviations) {
            this.points = points;
            this.deviations = deviations;
        }

        double overPlane(Some other) {
            return Energy.distance(points, other.points);
        }

        double aboutPeaks(Some other) {
            return KolmogorovSmirnov.between(deviations, other.deviations);
        }
    }

    /**
     * @param points [2, 2,000 or more], of which the first are looked at
     */
    void look(float[] points) {
        Some fresh = some(points);
        Some real = real();
        overPlane.add(fresh.overPlane(real));
        aboutPeaks.add(fresh.aboutPeaks(real));
    }

    private Some real() {
        float[] points = new float[2 * COMPARED];
        data.sample(stream, points, COMPARED);
        return some(points);
    }

    private Some some(float[] points) {
        int all = points.length / 2;
        double[] deviations = new double[COMPARED];
        for (int i = 0; i < COMPARED; i++) {
            float x = points[i];
            float y = points[all + i];
            deviations[i] = modes.get(ModeCounts.nearest(x, y, modes)).deviations(x, y);
        }
        Arrays.sort(deviations);
        return new Some(Cloud.firstOf(points, 2, COMPARED), deviations);
    }

    /**
     * {@return YES where both distances, the medians of the last 20 looks, are ones that 99 of 100
     * pairs of real sets stay below; NO where one is twice that or more}
     */
    Verdict verdict() {
        double plane = overPlane.median() / floor(Some::overPlane);
        double peaks = aboutPeaks.median() / floor(Some::aboutPeaks);
        return Verdict.of(plane <= 1 && peaks <= 1, plane >= 2 || peaks >= 2);
    }

    private double floor(ToDoubleBiFunction<Some, Some> distance) {
        double[] floors = new double[REAL];
        Arrays.setAll(floors, _ -> distance.applyAsDouble(real(), real()));
        Arrays.sort(floors);
        return floors[REAL - 2];
    }
}
