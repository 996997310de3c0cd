package org.ganscope.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class ScheduleTest {
    private static final List<Schedule> ALL =
            List.of(
                    new Schedule.Constant(),
                    new Schedule.Step(2500, 0.95),
                    new Schedule.Cosine(1000, 0.1),
                    new Schedule.Linear(1000, 0.1));

    @Test
    void everyScheduleIsTested() {
        assertThat(ALL.stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Schedule.class.getPermittedSubclasses()));
    }

    @Test
    void theFirstStepHasTheWholeRate() {
        assertThat(ALL).allMatch(schedule -> schedule.factor(0) == 1);
    }

    @Test
    void aRateInStepsDropsAtTheirEnds() {
        var schedule = new Schedule.Step(2500, 0.95);

        assertThat(schedule.factor(2499)).isEqualTo(1);
        assertThat(schedule.factor(2500)).isEqualTo(0.95);
        assertThat(schedule.factor(7600)).isCloseTo(0.95 * 0.95 * 0.95, within(1e-12));
    }

    @Test
    void aCosineIsHalfDownHalfWayAndStaysAtItsEnd() {
        var schedule = new Schedule.Cosine(1000, 0.1);

        assertThat(schedule.factor(250)).isGreaterThan(0.775);
        assertThat(schedule.factor(500)).isCloseTo(0.55, within(1e-12));
        assertThat(schedule.factor(1000)).isCloseTo(0.1, within(1e-12));
        assertThat(schedule.factor(50_000)).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void aLineFallsEvenlyAndStaysAtItsEnd() {
        var schedule = new Schedule.Linear(1000, 0.1);

        assertThat(schedule.factor(250)).isCloseTo(0.775, within(1e-12));
        assertThat(schedule.factor(2000)).isCloseTo(0.1, within(1e-12));
    }
}
