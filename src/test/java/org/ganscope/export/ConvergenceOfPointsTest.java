package org.ganscope.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.data.PlaneDistribution;
import org.ganscope.data.Ring;
import org.ganscope.math.RandomStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvergenceOfPointsTest {
    private static final int COUNT = 2000;
    private static final PlaneDistribution DATA = new Ring(8, 2, 0.02);

    @ParameterizedTest
    @CsvSource({
        "8, 2.0, 0.02, YES",
        "8, 2.0, 0.03, NO",
        "7, 2.0, 0.02, NO",
        "8, 2.02, 0.02, NO",
        "8, 2.0, 0.021, UNCLEAR"
    })
    void pointsHaveConvergedWhereTheyLieAsRealOnesOverThePlaneAndAboutThePeaks(
            int modes, double radius, double deviation, Verdict verdict) {
        var rule = new ConvergenceOfPoints(DATA, RandomStream.of(1, "real points"));
        var stream = RandomStream.of(2, "generated points");
        var generated = new Ring(modes, radius, deviation);
        float[] points = new float[2 * COUNT];
        for (int i = 0; i < 20; i++) {
            generated.sample(stream, points, COUNT);
            rule.look(points);
        }

        assertThat(rule.verdict()).isEqualTo(verdict);
    }
}
