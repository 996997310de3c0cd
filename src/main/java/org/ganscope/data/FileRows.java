package org.ganscope.data;

import org.ganscope.dataset.CsvColumns;
import org.ganscope.math.RandomStream;

import java.util.Arrays;
import java.util.Optional;

/** The rows that were kept of a file: scaled, and parted in those trained on and those held out. */
final class FileRows {
    /** As far out as a sample may lie, as elsewhere in the data. */
    static final double FARTHEST = 1000;

    private final CsvColumns read;
    private final Optional<Law> onLine;
    private final Optional<PlaneLaw> inPlane;
    private final float[] heldOut;
    private final double farthest;

    FileRows(CsvColumns read, Extract extract) {
        this.read = read;
        double[][] scaled =
                Arrays.stream(read.values())
                        .map(column -> scaled(column, extract.scaling()))
                        .toArray(double[][]::new);
        int rows = scaled[0].length;
        int[] order = order(rows);
        int out = (int) Math.floor(extract.heldOut() * rows);
        heldOut = new float[scaled.length * out];
        double[][] trained = new double[scaled.length][rows - out];
        double far = 0;
        for (int column = 0; column < scaled.length; column++) {
            for (int i = 0; i < rows; i++) {
                double value = scaled[column][order[i]];
                far = Math.max(far, Math.abs(value));
                if (i < out) {
                    heldOut[column * out + i] = (float) value;
                } else {
                    trained[column][i - out] = value;
                }
            }
        }
        farthest = far;
        boolean line = trained.length == 1;
        onLine = line ? Optional.of(new EmpiricalLaw(trained[0])) : Optional.empty();
        inPlane = line ? Optional.empty() : Optional.of(new EmpiricalPlaneLaw(trained));
    }

    private static double[] scaled(double[] values, Scaling scaling) {
        double shift = scaling.shift(values);
        double unit = scaling.unit(values);
        return Arrays.stream(values).map(value -> (value - shift) / unit).toArray();
    }

    /** The shuffle of Fisher and Yates, the same for all files of as many rows. */
    private static int[] order(int rows) {
        RandomStream random = RandomStream.of(0, "held-out rows");
        int[] order = new int[rows];
        for (int i = 0; i < rows; i++) {
            int other = random.below(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }

    /** {@return the rows as the file has them, before scaling} */
    CsvColumns read() {
        return read;
    }

    /** {@return the largest size of a scaled number} */
    double farthest() {
        return farthest;
    }

    /** {@return the law of the rows trained on, of one column} */
    Law onLine() {
        return onLine.orElseThrow();
    }

    /** {@return the law of the rows trained on, of two columns} */
    PlaneLaw inPlane() {
        return inPlane.orElseThrow();
    }

    /** {@return [column, row], scaled, not to be modified} */
    float[] heldOut() {
        return heldOut;
    }
}
