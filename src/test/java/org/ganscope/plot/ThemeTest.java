package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** Words can be read in every theme, and series be told apart by everybody. */
class ThemeTest {
    /**
     * A difference of about 2 is just seen side by side (1 by definition of the formula's unit).
     */
    private static final double APART = 12;

    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsStandOutFromEveryGround(Theme theme) {
        // WCAG 2.2: 1.4.3 asks for 4.5, 1.4.6 for 7.
        double least = theme == Theme.HIGH_CONTRAST ? 7 : 4.5;
        for (Color ground : List.of(theme.ground(), theme.page())) {
            assertThat(Sight.contrast(theme.text(), ground)).isGreaterThanOrEqualTo(least);
            assertThat(Sight.contrast(theme.muted(), ground)).isGreaterThanOrEqualTo(least);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void linesStandOutFromTheGround(Theme theme) {
        // WCAG 2.2, 1.4.11, asks for 3.
        double least = theme == Theme.HIGH_CONTRAST ? 7 : 3;
        for (Color color : series(theme)) {
            assertThat(Sight.contrast(color, theme.ground())).isGreaterThanOrEqualTo(least);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void seriesAreToldApartByThoseWhoLackOneKindOfCones(Theme theme) {
        List<String> close = new ArrayList<>();
        List<Color> series = series(theme);
        for (Sight sight : Sight.values()) {
            for (int i = 0; i < series.size(); i++) {
                for (int j = 0; j < i; j++) {
                    double apart = difference(sight, series.get(i), series.get(j));
                    if (apart < APART) {
                        close.add("%s: %d and %d, %.1f".formatted(sight, j, i, apart));
                    }
                }
            }
        }
        assertThat(close).isEmpty();
    }

    private static List<Color> series(Theme theme) {
        return List.of(theme.real(), theme.generated(), theme.discriminator(), theme.metric());
    }

    private static double difference(Sight sight, Color one, Color other) {
        return ColorDifference.between(
                ColorDifference.lab(sight.of(one)), ColorDifference.lab(sight.of(other)));
    }

    @Test
    void whatLooksAlikeToSomeIsFoundOut() {
        // A purple that looks like the blue to those without the long or the middle cones.
        Color blue = new Color(0x58A6E0);
        Color purple = new Color(0xB18AF2);

        assertThat(difference(Sight.ALL_CONES, blue, purple)).isGreaterThan(20);
        assertThat(difference(Sight.DEUTERANOPIA, blue, purple)).isLessThan(4);
        assertThat(difference(Sight.PROTANOPIA, blue, purple)).isLessThan(8);
    }

    /** Pairs 1, 7, 14, 17 and 25 of the authors' test data. */
    @ParameterizedTest
    @CsvSource({
        "50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425",
        "50, 0, 0, 50, -1, 2, 2.3669",
        "50, -0.0010, 2.4900, 50, 0.0009, -2.4900, 4.8045",
        "50, 2.5, 0, 50, 0, -2.5, 4.3065",
        "60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644"
    })
    void theDifferenceIsThatOfItsAuthors(
            double l1, double a1, double b1, double l2, double a2, double b2, double expected) {
        double[] one = {l1, a1, b1};
        double[] other = {l2, a2, b2};

        assertThat(ColorDifference.between(one, other)).isCloseTo(expected, within(1e-4));
        assertThat(ColorDifference.between(other, one)).isCloseTo(expected, within(1e-4));
    }

    @Test
    void blackOnWhiteHasAllContrastThereIs() {
        assertThat(Sight.contrast(Color.BLACK, Color.WHITE)).isCloseTo(21, within(1e-9));
        assertThat(Sight.contrast(Color.RED, Color.RED)).isEqualTo(1);
    }

    @Test
    void highContrastHasThickerLines() {
        BasicStroke thick = Theme.HIGH_CONTRAST.thick(Strokes.DASHED);

        assertThat(thick.getLineWidth()).isGreaterThan(1.5f * Strokes.DASHED.getLineWidth());
        assertThat(thick.getDashArray()).isEqualTo(Strokes.DASHED.getDashArray());
        assertThat(Theme.LIGHT.thick(Strokes.DASHED)).isSameAs(Strokes.DASHED);
        assertThat(Theme.HIGH_CONTRAST.ground()).isEqualTo(Color.BLACK);
    }

    @Test
    void themesFollowEachOtherInACircle() {
        assertThat(Theme.LIGHT.next()).isEqualTo(Theme.DARK);
        assertThat(Theme.LIGHT.next().next().next()).isEqualTo(Theme.LIGHT);
    }
}
