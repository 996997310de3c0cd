package org.ganscope.nn;

import org.ganscope.math.RandomStream;

/**
 * Draws matrices with orthogonal rows or columns: Gaussian vectors, made orthogonal one after the
 * other by modified Gram and Schmidt in double. Their lengths are divided out, never a sign, so
 * that no such matrix is likelier than another.
 */
final class OrthogonalMatrix {
    private OrthogonalMatrix() {}

    /** {@return [rows, columns], the shorter side's vectors orthogonal and of length gain} */
    static float[] draw(int rows, int columns, double gain, RandomStream random) {
        boolean wide = rows <= columns;
        double[][] vectors = gaussian(Math.min(rows, columns), Math.max(rows, columns), random);
        for (int i = 0; i < vectors.length; i++) {
            scale(vectors[i], 1 / Math.sqrt(dot(vectors[i], vectors[i])));
            for (int j = i + 1; j < vectors.length; j++) {
                subtract(dot(vectors[i], vectors[j]), vectors[i], vectors[j]);
            }
        }
        float[] matrix = new float[rows * columns];
        for (int i = 0; i < matrix.length; i++) {
            int row = i / columns;
            int column = i % columns;
            matrix[i] = (float) (gain * (wide ? vectors[row][column] : vectors[column][row]));
        }
        return matrix;
    }

    private static double[][] gaussian(int count, int length, RandomStream random) {
        double[][] vectors = new double[count][length];
        float[] numbers = new float[length];
        for (double[] vector : vectors) {
            random.gaussian(numbers, length);
            for (int i = 0; i < length; i++) {
                vector[i] = numbers[i];
            }
        }
        return vectors;
    }

    /** Four sums side by side: one alone would wait for each addition. */
    private static double dot(double[] a, double[] b) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 4 <= a.length; i += 4) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
            s2 += a[i + 2] * b[i + 2];
            s3 += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            s0 += a[i] * b[i];
        }
        return (s0 + s1) + (s2 + s3);
    }

    private static void scale(double[] vector, double factor) {
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= factor;
        }
    }

    private static void subtract(double factor, double[] a, double[] from) {
        for (int i = 0; i < a.length; i++) {
            from[i] -= factor * a[i];
        }
    }
}
