package org.ganscope.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two implementations agree bit by bit, and with naive sums in double. */
class KernelsTest {
    private static final int[][] SIZES = {
        {1, 1, 1},
        {4, 1, 16},
        {5, 5, 500},
        {10, 4, 2},
        {32, 32, 512},
        {13, 7, 33},
        {12, 300, 70},
        {1, 32, 257},
        {3, 2, 15},
        {16, 16, 31},
        {17, 19, 64},
        {64, 70, 64},
        {71, 33, 101}
    };

    private final RandomStream random = RandomStream.of(1, "kernels");
    private final Kernels plain = new PlainKernels();
    private final Kernels vector = new VectorKernels();

    @Test
    void productsEqualNaiveOnesInDouble() {
        for (int[] size : SIZES) {
            int m = size[0];
            int k = size[1];
            int n = size[2];
            float[] a = numbers(m * k);
            float[] b = numbers(k * n);
            float[] bias = numbers(m);
            float[] c = both(m * n, (kernels, out) -> kernels.affine(m, k, n, a, b, bias, out));
            for (int i = 0; i < m; i++) {
                for (int j = 0; j < n; j++) {
                    double sum = bias[i];
                    for (int p = 0; p < k; p++) {
                        sum += (double) a[i * k + p] * b[p * n + j];
                    }
                    assertThat((double) c[i * n + j]).isCloseTo(sum, within(2e-7 * (k + 10)));
                }
            }
        }
    }

    @Test
    void productsOfTransposedEqualTheProducts() {
        for (int[] size : SIZES) {
            int m = size[0];
            int k = size[1];
            int n = size[2];
            float[] a = numbers(m * k);
            float[] b = numbers(k * n);
            float[] c = both(m * n, (kernels, out) -> kernels.product(m, k, n, a, b, out));

            float[] left = transposed(a, m, k);
            assertThat(
                            both(
                                    m * n,
                                    (kernels, out) ->
                                            kernels.productOfTransposed(m, k, n, left, b, out)))
                    .isEqualTo(c);

            float[] right = transposed(b, k, n);
            float[] other =
                    both(
                            m * n,
                            (kernels, out) ->
                                    kernels.productWithTransposed(m, k, n, a, right, out));
            for (int i = 0; i < c.length; i++) {
                assertThat(other[i]).isCloseTo(c[i], within(2e-7f * (k + 10)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Function.class)
    void noVectorBecomesAnObjectOnceWarm(Function f) {
        float[] x = numbers(40);
        float[] y = new float[40];

        assertThat(Allocation.onceWarm(() -> vector.apply(f, x, y, 40), 0)).isZero();
    }

    @ParameterizedTest
    @EnumSource(Function.class)
    void functionsOfBothHaveTheSameBits(Function f) {
        float[] x = numbers(1003);
        float[] special = {
            0,
            -0f,
            1e-30f,
            -1e-40f,
            90,
            -90,
            1e9f,
            -1e9f,
            Float.POSITIVE_INFINITY,
            Float.NEGATIVE_INFINITY,
            Float.NaN,
            Float.MIN_VALUE,
            Float.MAX_VALUE,
            -103.5f,
            88.8f
        };
        for (int i = 0; i < x.length; i++) {
            x[i] = i < special.length ? special[i] : x[i] * 5;
        }
        both(x.length, (kernels, y) -> kernels.apply(f, x, y, x.length));
    }

    @ParameterizedTest
    @EnumSource(Pairing.class)
    void functionsOfTwoHaveTheSameBits(Pairing f) {
        float[] a = numbers(77);
        float[] b = numbers(77);
        both(77, (kernels, c) -> kernels.combine(f, a, b, c, 77));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 8, 9, 15, 16, 17, 31, 32, 33, 100, 500})
    void everyOtherKernelHasTheSameBitsAtAnySize(int n) {
        float[] x = numbers(n + 3);
        float[] y = numbers(n);
        float[] g = numbers(4);
        both(4, (kernels, out) -> kernels.moments(x, n, out));
        both(n, (kernels, out) -> kernels.cubic(0.3f, 1.1f, g, x, out, n));
        both(n, (kernels, out) -> kernels.scale(3, 0.1f, x, out, n));
        both(n, (kernels, out) -> kernels.leakyRelu(0.2f, x, out, n));
        both(n, (kernels, out) -> kernels.leakyReluSlope(0.2f, x, y, out, n));
        both(n, (kernels, out) -> kernels.elu(1.6f, x, out, n));
        both(n, (kernels, out) -> kernels.eluSlope(1.6f, x, y, out, n));
        both(n, (kernels, out) -> kernels.power(-3, x, out, n));
        both(n, (kernels, out) -> kernels.power(5, x, out, n));
        both(1, (kernels, out) -> out[0] = (float) kernels.sumOfSquares(x, n));
        assertThat(vector.sum(x, n)).isEqualTo(plain.sum(x, n));
        float[] rows = numbers(5 * n);
        both(5, (kernels, out) -> kernels.rowSums(5, n, rows, out));
        both(
                3 * n,
                (kernels, out) -> {
                    float[] v = y.clone();
                    float[] w = x.clone();
                    assertThat(kernels.sgd(0.1f, 0.9f, x, v, w, n)).isTrue();
                    System.arraycopy(w, 0, out, 0, n);
                    float[] second = new float[n];
                    assertThat(kernels.adam(0.1f, 0.03f, 0.5f, 0.999f, 1e-8f, y, v, second, w, n))
                            .isTrue();
                    System.arraycopy(w, 0, out, n, n);
                    System.arraycopy(second, 0, out, 2 * n, n);
                });
    }

    @Test
    void aWeightThatIsNoLongerFiniteIsNoticed() {
        for (Kernels kernels : new Kernels[] {plain, vector}) {
            float[] g = new float[37];
            g[36] = Float.MAX_VALUE;
            assertThat(kernels.sgd(1e10f, 0, g, new float[37], new float[37], 37)).isFalse();
            g[36] = Float.NaN;
            assertThat(
                            kernels.adam(
                                    1,
                                    1,
                                    0,
                                    0,
                                    1e-8f,
                                    g,
                                    new float[37],
                                    new float[37],
                                    new float[37],
                                    37))
                    .isFalse();
        }
    }

    @Test
    void theMomentsAreThoseOfDoubleSums() {
        float[] x = numbers(500);
        float[] moments = new float[4];
        vector.moments(x, 500, moments);

        double mean = 0;
        for (float value : x) {
            mean += value / 500.0;
        }
        double[] powers = new double[5];
        for (float value : x) {
            for (int p = 2; p <= 4; p++) {
                powers[p] += Math.pow(value - mean, p) / 500;
            }
        }
        double deviation = Math.sqrt(powers[2]);
        assertThat((double) moments[0]).isCloseTo(mean, within(1e-7));
        assertThat((double) moments[1]).isCloseTo(deviation, within(1e-6));
        assertThat((double) moments[2]).isCloseTo(powers[3] / Math.pow(deviation, 3), within(1e-6));
        assertThat((double) moments[3])
                .isCloseTo(powers[4] / Math.pow(deviation, 4) - 3, within(1e-6));
    }

    private interface Run {
        void into(Kernels kernels, float[] out);
    }

    /** {@return the result of both implementations, which must be the same} */
    private float[] both(int size, Run run) {
        float[] ours = new float[size];
        float[] other = new float[size];
        run.into(vector, ours);
        run.into(plain, other);
        assertThat(ours).containsExactly(other);
        return ours;
    }

    private float[] numbers(int count) {
        float[] x = new float[count];
        random.gaussian(x, count);
        return x;
    }

    private static float[] transposed(float[] a, int rows, int columns) {
        float[] b = new float[a.length];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                b[j * rows + i] = a[i * columns + j];
            }
        }
        return b;
    }
}
