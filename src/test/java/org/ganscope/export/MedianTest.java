package org.ganscope.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.stream.DoubleStream;

class MedianTest {
    @Test
    void itIsTheMiddleOneOrTheMeanOfTheTwo() {
        assertThat(Median.of(DoubleStream.of(3, 1, 2))).isEqualTo(2);
        assertThat(Median.of(DoubleStream.of(4, 1, 3, 2))).isEqualTo(2.5);
        assertThat(Median.of(DoubleStream.of(7))).isEqualTo(7);
        assertThat(Median.of(DoubleStream.empty())).isNaN();
    }
}
