package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.experiment.Samples;
import org.junit.jupiter.api.Test;

class HistogramTest {
    private final Histogram histogram =
            new Histogram(
                    Samples.of(new float[] {-1, 0, 0.5f, 1, 1.5f, 1.75f, 2, 9}), new Span(0, 2), 2);

    @Test
    void aBinHoldsItsLeftEndAndNotItsRightOne() {
        assertThat(histogram.count(0)).isEqualTo(2);
        assertThat(histogram.count(1)).isEqualTo(3);
        assertThat(histogram.edge(1)).isEqualTo(1);
    }

    @Test
    void barsAndWhatLiesOutsideHaveAnAreaOfOneTogether() {
        double inside = histogram.density(0) * 1 + histogram.density(1) * 1;

        assertThat(inside + histogram.shareBelow() + histogram.shareAbove())
                .isEqualTo(1, within(1e-12));
        assertThat(histogram.shareBelow()).isEqualTo(1 / 8.0);
        assertThat(histogram.shareAbove()).isEqualTo(2 / 8.0);
    }

    @Test
    void thePeakIsTheTallestBar() {
        assertThat(histogram.peak()).isEqualTo(3 / 8.0);
    }
}
