package org.ganscope.plot;

import org.ganscope.experiment.Band;

/**
 * A band, gathered by the columns of pixels it is drawn in: each column knows the least, the mean
 * and the greatest of all entries in it, so no peak is lost however many steps share a column. Made
 * anew for each picture.
 */
final class Columns {
    private final double[] min;
    private final double[] max;
    private final double[] sum;
    private final double[] weight;

    /**
     * @param count columns over {@code steps}
     */
    Columns(Band band, StepAxis steps, int count) {
        min = new double[count];
        max = new double[count];
        sum = new double[count];
        weight = new double[count];
        for (int i = 0; i < band.size(); i++) {
            if (!steps.shows(band.lastStep(i))) {
                continue;
            }
            int from = column(steps, band.firstStep(i), count);
            int to = column(steps, band.lastStep(i), count);
            double entries = band.lastStep(i) - band.firstStep(i) + 1.0;
            for (int column = from; column <= to; column++) {
                add(column, band.min(i), band.mean(i), band.max(i), entries / (to - from + 1));
            }
        }
    }

    private static int column(StepAxis steps, long step, int count) {
        return (int) Math.clamp(Math.floor(steps.share((double) step) * count), 0, count - 1.0);
    }

    private void add(int column, double least, double mean, double greatest, double entries) {
        if (!Double.isFinite(mean)) {
            return;
        }
        boolean first = weight[column] == 0;
        min[column] = first ? least : Math.min(min[column], least);
        max[column] = first ? greatest : Math.max(max[column], greatest);
        sum[column] += mean * entries;
        weight[column] += entries;
    }

    int count() {
        return min.length;
    }

    boolean isEmpty(int column) {
        return weight[column] == 0;
    }

    double min(int column) {
        return min[column];
    }

    double max(int column) {
        return max[column];
    }

    double mean(int column) {
        return sum[column] / weight[column];
    }
}
