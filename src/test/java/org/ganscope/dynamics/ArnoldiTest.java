package org.ganscope.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The outermost eigenvalues of matrices whose eigenvalues are known. */
class ArnoldiTest {
    private static final int SIZE = 1000;

    /** Turns and stretches planes: the first by 2 ± 3i, the others by 0.9 and less, turned. */
    private static double[] planes(double[] x) {
        double[] result = new double[SIZE];
        for (int i = 0; i < SIZE; i += 2) {
            double real = i == 0 ? 2 : 0.9 * Math.cos(i);
            double imaginary = i == 0 ? 3 : 0.9 * Math.sin(i);
            result[i] = real * x[i] - imaginary * x[i + 1];
            result[i + 1] = imaginary * x[i] + real * x[i + 1];
        }
        return result;
    }

    @Test
    void findsAPairThatStandsOut() {
        Spectrum found = Arnoldi.of(ArnoldiTest::planes, SIZE);

        Eigenvalue first = found.values().getFirst();
        assertThat(found.complete()).isFalse();
        assertThat(first.real()).isCloseTo(2, within(1e-9));
        assertThat(Math.abs(first.imaginary())).isCloseTo(3, within(1e-9));
        assertThat(found.rotation()).isCloseTo(3, within(1e-9));
    }

    @Test
    void aMultipleOfTheIdentityEndsAfterOneProduct() {
        Spectrum found =
                Arnoldi.of(
                        x -> {
                            double[] result = x.clone();
                            for (int i = 0; i < SIZE; i++) {
                                result[i] *= -0.5;
                            }
                            return result;
                        },
                        SIZE);

        assertThat(found.values()).hasSize(1);
        assertThat(found.abscissa()).isCloseTo(-0.5, within(1e-12));
    }

    @Test
    void aSmallMatrixGivesAllItHas() {
        Spectrum found = Arnoldi.of(x -> new double[] {x[0], 2 * x[1], -3 * x[2]}, 3);

        assertThat(found.complete()).isTrue();
        assertThat(found.values().stream().map(Eigenvalue::modulus).toList())
                .satisfiesExactly(
                        a -> assertThat(a).isCloseTo(3, within(1e-12)),
                        a -> assertThat(a).isCloseTo(2, within(1e-12)),
                        a -> assertThat(a).isCloseTo(1, within(1e-12)));
    }

    /**
     * A diagonal of 3, -2.5, 2 and, turned by angles without a gap, planes of modulus 1: of those
     * no hundred products tell one. The three have stood since long: an error shrinks as (1 /
     * 2)^100.
     */
    @Test
    void onlyWhatStandsStillIsTold() {
        Spectrum found = Arnoldi.of(ArnoldiTest::threeAndACircle, SIZE + 3);

        assertThat(found.complete()).isFalse();
        assertThat(found.values().subList(0, 3))
                .satisfiesExactly(a -> assertIs(a, 3), a -> assertIs(a, -2.5), a -> assertIs(a, 2));
        assertThat(found.values()).hasSizeLessThan(30);
        assertThat(found.abscissa()).isCloseTo(3, within(1e-9));
    }

    private static void assertIs(Eigenvalue found, double real) {
        assertThat(found.real()).isCloseTo(real, within(1e-9));
        assertThat(found.imaginary()).isCloseTo(0, within(1e-9));
    }

    private static double[] threeAndACircle(double[] x) {
        double[] result = new double[SIZE + 3];
        for (int i = 0; i < SIZE; i += 2) {
            double angle = Math.PI * (i + 1) / SIZE;
            result[i] = Math.cos(angle) * x[i] - Math.sin(angle) * x[i + 1];
            result[i + 1] = Math.sin(angle) * x[i] + Math.cos(angle) * x[i + 1];
        }
        result[SIZE] = 3 * x[SIZE];
        result[SIZE + 1] = -2.5 * x[SIZE + 1];
        result[SIZE + 2] = 2 * x[SIZE + 2];
        return result;
    }

    /** Its thousand eigenvalues lie evenly on the unit circle: no hundred products tell one. */
    @Test
    void whereNoneIsCertainYetNoneIsTold() {
        assertThatThrownBy(() -> Arnoldi.of(ArnoldiTest::shifted, SIZE))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("none is certain after 100 products");
    }

    private static double[] shifted(double[] x) {
        double[] result = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            result[i] = x[(i + 1) % SIZE];
        }
        return result;
    }
}
