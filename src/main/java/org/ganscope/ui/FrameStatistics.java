package org.ganscope.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How frames came one after another, and what they cost the JavaFX thread. Not thread-safe. */
final class FrameStatistics {
    private static final double SECOND = 1e9;

    private final List<Long> newFrames = new ArrayList<>();
    private final List<Double> wallMillis = new ArrayList<>();
    private final List<Double> processorMillis = new ArrayList<>();

    /**
     * Notes one frame.
     *
     * @param at when it began, nanoseconds
     * @param isNew whether it showed a new snapshot
     * @param wall from the pulse to the end of layout, nanoseconds
     * @param processor the JavaFX thread's processor time since the frame before, nanoseconds
     */
    void add(long at, boolean isNew, long wall, long processor) {
        if (isNew) {
            newFrames.add(at);
        }
        wallMillis.add(wall / 1e6);
        processorMillis.add(processor / 1e6);
    }

    /** {@return new frames in each whole second, sorted} */
    double[] newFramesPerSecond() {
        if (newFrames.isEmpty()) {
            return new double[0];
        }
        long first = newFrames.getFirst();
        int seconds = (int) ((newFrames.getLast() - first) / SECOND);
        double[] counts = new double[seconds];
        for (long time : newFrames) {
            int second = (int) ((time - first) / SECOND);
            if (second < seconds) {
                counts[second]++;
            }
        }
        Arrays.sort(counts);
        return counts;
    }

    /** {@return one divided by each time between two new frames, sorted: a pause shows as a low} */
    double[] newFrameRates() {
        double[] rates = new double[Math.max(0, newFrames.size() - 1)];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = SECOND / (newFrames.get(i + 1) - newFrames.get(i));
        }
        Arrays.sort(rates);
        return rates;
    }

    double[] wallMillis() {
        return sorted(wallMillis);
    }

    double[] processorMillis() {
        return sorted(processorMillis);
    }

    /**
     * {@return the value below which {@code share} of {@code sorted} lies; NaN where it is empty}
     */
    static double quantile(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted[(int) Math.min(sorted.length - 1.0, share * sorted.length)];
    }

    private static double[] sorted(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }
}
