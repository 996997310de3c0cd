package org.ganscope.math;

import java.util.Arrays;

/** The kernels in plain Java: for a virtual machine without the Vector API, and as its check. */
final class PlainKernels implements Kernels {
    private final float[] lanes = new float[LANES];
    private final double[] wideLanes = new double[LANES];

    @Override
    public void affine(
            int units, int inputs, int columns, float[] w, float[] x, float[] b, float[] y) {
        for (int i = 0; i < units; i++) {
            Arrays.fill(y, i * columns, (i + 1) * columns, b[i]);
            for (int k = 0; k < inputs; k++) {
                addMultiple(w[i * inputs + k], x, k * columns, y, i * columns, columns);
            }
        }
    }

    @Override
    public void product(int rows, int inner, int columns, float[] a, float[] b, float[] c) {
        product(rows, inner, columns, a, inner, 1, b, c);
    }

    @Override
    public void productOfTransposed(
            int rows, int inner, int columns, float[] a, float[] b, float[] c) {
        product(rows, inner, columns, a, 1, rows, b, c);
    }

    private static void product(
            int rows,
            int inner,
            int columns,
            float[] a,
            int down,
            int right,
            float[] b,
            float[] c) {
        for (int i = 0; i < rows; i++) {
            Arrays.fill(c, i * columns, (i + 1) * columns, 0);
            for (int k = 0; k < inner; k++) {
                addMultiple(a[i * down + k * right], b, k * columns, c, i * columns, columns);
            }
        }
    }

    private static void addMultiple(
            float factor, float[] x, int from, float[] y, int to, int count) {
        for (int j = 0; j < count; j++) {
            y[to + j] = Math.fma(factor, x[from + j], y[to + j]);
        }
    }

    @Override
    public void productWithTransposed(
            int rows, int inner, int columns, float[] a, float[] b, float[] c) {
        boolean chained = rows >= CHAINED && columns >= CHAINED;
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                c[i * columns + j] =
                        chained
                                ? chain(inner, a, i * inner, b, j * inner)
                                : dot(inner, a, i * inner, b, j * inner);
            }
        }
    }

    private static float chain(int count, float[] a, int p, float[] b, int q) {
        float sum = 0;
        for (int k = 0; k < count; k++) {
            sum = Math.fma(a[p + k], b[q + k], sum);
        }
        return sum;
    }

    private float dot(int count, float[] a, int p, float[] b, int q) {
        Arrays.fill(lanes, 0);
        int whole = count - count % LANES;
        for (int k = 0; k < whole; k += LANES) {
            for (int lane = 0; lane < LANES; lane++) {
                lanes[lane] = Math.fma(a[p + k + lane], b[q + k + lane], lanes[lane]);
            }
        }
        for (int k = whole; k < count; k++) {
            lanes[k - whole] = Math.fma(a[p + k], b[q + k], lanes[k - whole]);
        }
        return Lanes.sum(lanes, LANES);
    }

    @Override
    public void apply(Function f, float[] x, float[] y, int count) {
        for (int i = 0; i < count; i++) {
            y[i] = Elementary.apply(f, x[i]);
        }
    }

    @Override
    public void combine(Pairing f, float[] a, float[] b, float[] c, int count) {
        for (int i = 0; i < count; i++) {
            c[i] =
                    switch (f) {
                        case ADD -> a[i] + b[i];
                        case SUBTRACT -> a[i] - b[i];
                        case MULTIPLY -> a[i] * b[i];
                        case DIVIDE -> a[i] / b[i];
                        case TANH_SLOPE -> a[i] * Math.fma(-b[i], b[i], 1);
                        case SIGMOID_SLOPE -> a[i] * Math.fma(-b[i], b[i], b[i]);
                        case ABSOLUTE_SLOPE -> b[i] > 0 ? a[i] : b[i] < 0 ? -a[i] : 0;
                    };
        }
    }

    @Override
    public void scale(float factor, float shift, float[] x, float[] y, int count) {
        for (int i = 0; i < count; i++) {
            y[i] = Math.fma(factor, x[i], shift);
        }
    }

    @Override
    public void leakyRelu(float slope, float[] x, float[] y, int count) {
        for (int i = 0; i < count; i++) {
            y[i] = x[i] < 0 ? slope * x[i] : x[i];
        }
    }

    @Override
    public void leakyReluSlope(float slope, float[] a, float[] b, float[] c, int count) {
        for (int i = 0; i < count; i++) {
            c[i] = b[i] > 0 ? a[i] : slope * a[i];
        }
    }

    @Override
    public void elu(float depth, float[] x, float[] y, int count) {
        for (int i = 0; i < count; i++) {
            y[i] = Elementary.elu(depth, x[i]);
        }
    }

    @Override
    public void eluSlope(float depth, float[] a, float[] b, float[] c, int count) {
        for (int i = 0; i < count; i++) {
            c[i] = b[i] > 0 ? a[i] : a[i] * (b[i] + depth);
        }
    }

    @Override
    public void power(int exponent, float[] x, float[] y, int count) {
        for (int i = 0; i < count; i++) {
            y[i] = Elementary.power(x[i], exponent);
        }
    }

    @Override
    public double sum(float[] x, int count) {
        return sum(x, 0, count);
    }

    @Override
    public void rowSums(int rows, int columns, float[] x, float[] sums) {
        for (int i = 0; i < rows; i++) {
            sums[i] = (float) sum(x, i * columns, columns);
        }
    }

    private double sum(float[] x, int start, int count) {
        Arrays.fill(wideLanes, 0);
        for (int i = 0; i < count; i++) {
            wideLanes[i % LANES] += x[start + i];
        }
        return Lanes.sum(wideLanes, LANES);
    }

    @Override
    public double sumOfSquares(float[] x, int count) {
        Arrays.fill(wideLanes, 0);
        for (int i = 0; i < count; i++) {
            wideLanes[i % LANES] += (double) x[i] * x[i];
        }
        return Lanes.sum(wideLanes, LANES);
    }

    @Override
    public void moments(float[] x, int count, float[] moments) {
        double mean = sum(x, 0, count) / count;
        double square = powerSum(2, mean, x, count);
        double cube = powerSum(3, mean, x, count);
        Shape.of(count, mean, square, cube, powerSum(4, mean, x, count), moments);
    }

    private double powerSum(int power, double mean, float[] x, int count) {
        Arrays.fill(wideLanes, 0);
        for (int i = 0; i < count; i++) {
            double d = x[i] - mean;
            double square = d * d;
            wideLanes[i % LANES] += power == 2 ? square : power == 3 ? square * d : square * square;
        }
        return Lanes.sum(wideLanes, LANES);
    }

    @Override
    public void cubic(float center, float scale, float[] c, float[] x, float[] y, int count) {
        for (int i = 0; i < count; i++) {
            float u = (x[i] - center) * scale;
            y[i] = Math.fma(u, Math.fma(u, Math.fma(u, c[3], c[2]), c[1]), c[0]);
        }
    }

    @Override
    public boolean sgd(float rate, float momentum, float[] g, float[] v, float[] w, int count) {
        boolean finite = true;
        for (int i = 0; i < count; i++) {
            v[i] = Math.fma(momentum, v[i], g[i]);
            w[i] = Math.fma(-rate, v[i], w[i]);
            finite &= Float.isFinite(w[i]);
        }
        return finite;
    }

    @Override
    public boolean adam(
            float rate,
            float root,
            float beta1,
            float beta2,
            float epsilon,
            float[] g,
            float[] m,
            float[] v,
            float[] w,
            int count) {
        boolean finite = true;
        for (int i = 0; i < count; i++) {
            m[i] = Math.fma(beta1, m[i], (1 - beta1) * g[i]);
            v[i] = Math.fma(beta2, v[i], (1 - beta2) * (g[i] * g[i]));
            float size = (float) Math.sqrt(v[i]) / root + epsilon;
            w[i] = Math.fma(-rate, m[i] / size, w[i]);
            finite &= Float.isFinite(w[i]);
        }
        return finite;
    }
}
