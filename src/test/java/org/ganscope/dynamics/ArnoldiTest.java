package org.ganscope.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
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
}
