package org.ganscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.data.Interval;
import org.junit.jupiter.api.Test;

class ViewsTest {
    private static final Interval DATA = new Interval(2, 10);

    private static Interval shown(float... first) {
        return LineViews.shown(DATA, Samples.of(first));
    }

    @Test
    void aGeneratorThatStartsAmongTheDataChangesNothing() {
        assertThat(shown(2.5f, 3, 9.9f)).isEqualTo(DATA);
    }

    @Test
    void aGeneratorThatStartsBesideTheDataIsShownToo() {
        assertThat(shown(0.3f, 0.5f)).isEqualTo(new Interval(0, 10));
        assertThat(shown(3, 10.1f)).isEqualTo(new Interval(2, 11));
    }

    @Test
    void aGeneratorThatStartsFarAwayLeavesRoomForTheData() {
        assertThat(shown(-1000, 1000)).isEqualTo(new Interval(-6, 18));
    }
}
