package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.experiment.Band;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    /** A bucket holds steps 2i and 2i + 1, from -i to i with a mean of i / 2. */
    private record Pairs(int size) implements Band {
        @Override
        public long firstStep(int i) {
            return 2L * i;
        }

        @Override
        public long lastStep(int i) {
            return 2L * i + 1;
        }

        @Override
        public double min(int i) {
            return -i;
        }

        @Override
        public double mean(int i) {
            return i / 2.0;
        }

        @Override
        public double max(int i) {
            return i;
        }
    }

    @Test
    void aColumnKeepsTheLeastTheGreatestAndTheMeanOfAllItsSteps() {
        var columns = new Columns(new Pairs(50), new StepAxis(new Span(0, 100), false), 10);

        for (int column = 0; column < 10; column++) {
            int last = 5 * column + 4;
            assertThat(columns.min(column)).isEqualTo(-last);
            assertThat(columns.max(column)).isEqualTo(last);
            assertThat(columns.mean(column)).isEqualTo((5 * column + 2) / 2.0, within(1e-12));
        }
    }

    @Test
    void aWideBucketFillsAllItsColumns() {
        var columns = new Columns(new Pairs(2), new StepAxis(new Span(0, 4), false), 8);

        for (int column : new int[] {0, 1, 2, 4, 5, 6}) {
            assertThat(columns.isEmpty(column)).isFalse();
        }
    }

    @Test
    void whatIsNotYetTrainedStaysEmpty() {
        var columns = new Columns(new Pairs(10), new StepAxis(new Span(0, 100), false), 10);

        assertThat(columns.isEmpty(1)).isFalse();
        assertThat(columns.isEmpty(2)).isTrue();
        assertThat(columns.isEmpty(9)).isTrue();
    }
}
