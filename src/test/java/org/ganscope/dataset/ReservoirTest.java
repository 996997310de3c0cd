package org.ganscope.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.SplittableRandom;

/** A sample of bounded size from a stream. */
class ReservoirTest {
    private static final int ROWS = 20;
    private static final int KEPT = 5;
    private static final int SEEDS = 8000;

    /** Row i is (i, -i). */
    private static double[][] kept(int rows, int most, long seed) {
        var reservoir = new Reservoir(2, most, new SplittableRandom(seed)::nextInt);
        for (int i = 0; i < rows; i++) {
            reservoir.offer(new double[] {i, -i});
        }
        assertThat(reservoir.seen()).isEqualTo(rows);
        return reservoir.kept();
    }

    /**
     * Each row is kept with probability p = 5/20, so of 8,000 draws in 2,000 with variance 1,500;
     * and since a draw keeps exactly five, sum (n_i - 2000)^2 / 1500 times 19/20 is chi-square of
     * 19 degrees of freedom, whose 99.9% point is 43.8.
     */
    @Test
    void everyRowOfTheStreamIsKeptAsOftenAsTheOthers() {
        int[] counts = new int[ROWS];
        for (int seed = 0; seed < SEEDS; seed++) {
            for (double row : kept(ROWS, KEPT, seed)[0]) {
                counts[(int) row]++;
            }
        }

        double share = (double) KEPT / ROWS;
        double expected = SEEDS * share;
        double variance = expected * (1 - share);
        double squares = 0;
        for (int count : counts) {
            squares += (count - expected) * (count - expected) / variance;
        }
        assertThat(squares * (ROWS - 1) / ROWS).isLessThan(43.8);
        double four = 4 * Math.sqrt(variance);
        assertThat((double) counts[0]).isBetween(expected - four, expected + four);
        assertThat((double) counts[ROWS - 1]).isBetween(expected - four, expected + four);
    }

    /** Of two rows, one: the first stays as often as the last replaces it, to 4 deviations. */
    @Test
    void theLastRowOfTwoReplacesTheFirstInHalfOfTheDraws() {
        int replaced = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            replaced += (int) kept(2, 1, seed)[0][0];
        }

        assertThat(replaced)
                .isBetween(
                        SEEDS / 2 - (int) (2 * Math.sqrt(SEEDS)),
                        SEEDS / 2 + (int) (2 * Math.sqrt(SEEDS)));
    }

    @Test
    void aRowIsKeptAsAWholeAndOnce() {
        double[][] rows = kept(1000, 50, 1);

        assertThat(rows[0]).hasSize(50).doesNotHaveDuplicates();
        for (int i = 0; i < 50; i++) {
            assertThat(rows[1][i]).isEqualTo(-rows[0][i]);
        }
    }

    @Test
    void whatFitsIsKeptInItsOrder() {
        assertThat(kept(5, 5, 1)[0]).containsExactly(0, 1, 2, 3, 4);
        assertThat(kept(3, 5, 1)[0]).containsExactly(0, 1, 2);
    }
}
