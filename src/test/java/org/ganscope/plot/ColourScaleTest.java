package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.config.Settings;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Plane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** What the colours for D's outputs run over. */
class ColourScaleTest {
    private static final ExperimentConfig PROBABLE = ExperimentConfig.byDefault();

    private final ColourScale scale = new ColourScale();

    /** {@return a plane that takes values from {@code low} to {@code high}} */
    private static Plane plane(double low, double high) {
        var values = new float[9];
        for (int i = 0; i < 9; i++) {
            values[i] = (float) (low + (high - low) * i / 8);
        }
        return new Plane(-1, 1, -1, 1, 3, values);
    }

    private Span follow(double low, double high) {
        return scale.follow(PROBABLE, plane(low, high), false);
    }

    @ParameterizedTest
    @CsvSource({
        "0.01, 0.97, 0, 1",
        "0.2, 0.51, 0, 1",
        "0.42, 0.55, 0.4, 0.6",
        "0.485, 0.503, 0.48, 0.52",
        "0.4999, 0.5002, 0.499, 0.501"
    })
    void theyGoAsFarToEitherSideOfOneHalfAsDDoes(double low, double high, double from, double to) {
        Span colours = follow(low, high);

        assertThat(colours.low()).isCloseTo(from, within(1e-9));
        assertThat(colours.high()).isCloseTo(to, within(1e-9));
    }

    @Test
    void theyGrowAtOnceAndShrinkAfterAWhileOrAtRest() {
        follow(0.45, 0.55);
        assertThat(follow(0.1, 0.55)).isEqualTo(new Span(0, 1));
        assertThat(follow(0.49, 0.51)).isEqualTo(new Span(0, 1));
        for (int i = 0; i < 70; i++) {
            follow(0.492, 0.508);
        }
        assertThat(follow(0.492, 0.508).length()).isCloseTo(0.02, within(1e-3));

        follow(0.1, 0.9);
        assertThat(scale.follow(PROBABLE, plane(0.452, 0.548), true).length())
                .isCloseTo(0.1, within(1e-3));
    }

    @Test
    void afterARestartTheyAreThoseOfAFirstPicture() {
        follow(0.1, 0.9);
        scale.restart();

        assertThat(follow(0.46, 0.53).length()).isCloseTo(0.1, within(1e-9));
    }

    @Test
    void scoresRunAboutZeroToo() {
        ExperimentConfig hinge = Settings.apply(PROBABLE, List.of("loss=hinge"));

        assertThat(scale.follow(hinge, plane(-3, 1), false)).isEqualTo(new Span(-5, 5));
    }

    @Test
    void scoresThatNeverCannotTellRunOverWhatTheyAre() {
        ExperimentConfig critic = Settings.apply(PROBABLE, List.of("loss=wasserstein"));
        Span colours = scale.follow(critic, plane(-7, 3), false);

        assertThat(colours.contains(-7)).isTrue();
        assertThat(colours.contains(3)).isTrue();
        assertThat(colours.length()).isLessThan(20);
    }
}
