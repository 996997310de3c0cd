package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.session.Status;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class UnhurriedTest {
    private long now = 1_000;
    private final Unhurried unhurried = new Unhurried(Unhurried.Turn.EVEN_VIEWS, () -> now);

    @Test
    void aRunningGameIsShownSomeFifteenTimesASecond() {
        int shown = 0;
        for (int frame = 0; frame < 600; frame++) {
            shown += unhurried.isDue(Given.update(new Status.Running(), frame)) ? 1 : 0;
            now += 16_666_667;
        }

        assertThat(shown).isBetween(140, 160);
    }

    @Test
    void whatRestsIsShownAtOnce() {
        unhurried.isDue(Given.update(new Status.Running(), 1));
        now += 1;

        assertThat(unhurried.isDue(Given.update(new Status.Running(), 2))).isFalse();
        assertThat(unhurried.isDue(Given.update(new Status.Paused(), 2))).isTrue();
    }

    @Test
    void noTwoTakeTheSameFrame() {
        List<Unhurried> all =
                Stream.of(Unhurried.Turn.values())
                        .map(turn -> new Unhurried(turn, () -> now))
                        .toList();
        var update = Given.update(new Status.Running(), 1);
        all.forEach(one -> one.isDue(update));

        for (int frame = 0; frame < 600; frame++) {
            now += 16_666_667;
            assertThat(all.stream().filter(one -> one.isDue(update))).hasSize(1);
        }
    }
}
