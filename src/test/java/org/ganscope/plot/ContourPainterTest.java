package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.experiment.Plane;
import org.junit.jupiter.api.Test;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/** Where the lines' values stand. */
class ContourPainterTest {
    private static final int WIDTH = 700;
    private static final int HEIGHT = 400;
    private static final Area AREA =
            new Area(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), new Span(-2, 2), new Span(-2, 2));
    private static final List<Double> OTHERS = List.of(0.4, 0.6);

    @Test
    void valuesStandOnTheirLines() {
        ContourPainter contours = new ContourPainter();
        Plane plane = slope();
        paint(contours, plane, ContourLevels.of(new Span(0, 1), OptionalDouble.of(0.5)));

        assertThat(contours.places()).hasSizeGreaterThan(5).containsKeys(0.1, 0.5, 0.9);
        contours.places()
                .forEach(
                        (level, place) -> {
                            double x = AREA.valueAt(place.getX());
                            double y = AREA.heightAt(place.getY());
                            assertThat(plane.at(x, y)).isCloseTo(level, within(1e-6));
                        });
    }

    /** From 0 on the left to 1 on the right. */
    private static Plane slope() {
        float[] values = new float[2500];
        for (int i = 0; i < values.length; i++) {
            values[i] = i % 50 / 49f;
        }
        return new Plane(-2, 2, -2, 2, 50, values);
    }

    /** 0 but near the middle. */
    private static Plane spike() {
        float[] values = new float[2500];
        values[25 * 50 + 25] = 0.7f;
        return new Plane(-2, 2, -2, 2, 50, values);
    }

    @Test
    void aShortStrongLineHasItsValueBesideIt() {
        ContourPainter contours = new ContourPainter();
        paint(contours, spike(), List.of(0.6));

        assertThat(contours.places()).containsOnlyKeys(0.5);
        assertThat(contours.places().values())
                .allSatisfy(
                        place ->
                                assertThat(place.getX())
                                        .isBetween(AREA.x(0.04) + 16, AREA.x(0.2) + 16));
    }

    @Test
    void valuesKeepOffMarks() {
        ContourPainter free = new ContourPainter();
        paint(free, slope(), OTHERS);
        Point2D mark = strong(free);

        ContourPainter held = new ContourPainter();
        held.keepOff(List.of(mark));
        paint(held, slope(), OTHERS);

        assertThat(held.places()).containsKey(0.5);
        assertThat(held.places().values())
                .allMatch(
                        place ->
                                Math.abs(place.getX() - mark.getX()) >= 19
                                        || Math.abs(place.getY() - mark.getY()) >= 12);
    }

    @Test
    void theValueOfAShortStrongLineStandsOnItsOtherSideWhereAMarkIs() {
        ContourPainter free = new ContourPainter();
        paint(free, spike(), OTHERS);
        Point2D right = strong(free);

        ContourPainter held = new ContourPainter();
        held.keepOff(List.of(right));
        paint(held, spike(), OTHERS);

        assertThat(strong(held).getX()).isLessThan(right.getX() - 19);
    }

    private static Point2D strong(ContourPainter contours) {
        return Objects.requireNonNull(contours.places().get(0.5));
    }

    private static void paint(ContourPainter contours, Plane plane, List<Double> levels) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        contours.paint(
                image.createGraphics(), AREA, Theme.LIGHT, plane, levels, OptionalDouble.of(0.5));
    }
}
