package org.ganscope.plot;

import org.ganscope.experiment.Arrows;
import org.ganscope.experiment.ExperimentConfig;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Paints where the generator's loss pulls its samples, with a dot where each sample lies; the
 * legend's arrow is the scale. Paints nothing where nobody watched {@link Arrows}. One painter
 * belongs to one chart.
 */
final class ArrowsPainter {
    private static final double DOT = 1.6;
    private static final double STRONG_DOT = 2;
    private static final BasicStroke HALO = new BasicStroke(2.6f);
    private static final BasicStroke STRONG_HALO =
            new BasicStroke(7, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    /** Shorter arrows on the line are dots alone: no head would be seen. */
    private static final double SHORTEST = 3;

    private static final double[] NONE = {};

    private final ArrowScale scale;
    private final RunChange run;
    private Optional<Arrows> arrows = Optional.empty();
    private double unit;

    /**
     * @param outlier how many times as long as the legend's arrow the longest may be
     */
    ArrowsPainter(double outlier) {
        scale = new ArrowScale(outlier);
        run = new RunChange(scale::restart);
    }

    /**
     * Takes note of what is to be painted next.
     *
     * @return the legend's entry; none where there are no arrows
     */
    Optional<Key> follow(Scene scene, Theme theme) {
        run.follow(scene);
        arrows = scene.snapshot().details().find(Arrows.class);
        unit = scale.follow(arrows.map(ArrowsPainter::lengths).orElse(NONE), scene.atRest());
        return arrows.filter(_ -> unit > 0)
                .map(_ -> new Key(label(scene.config()), color(theme), Key.Mark.ARROW));
    }

    private static double[] lengths(Arrows arrows) {
        return IntStream.range(0, arrows.size()).mapToDouble(arrows::length).toArray();
    }

    private List<String> label(ExperimentConfig config) {
        return KeyWords.pull(config, Numbers.round(unit));
    }

    /** {@return the generator's colour, so that it stands out on the generator's bars} */
    private static Color color(Theme theme) {
        return Theme.over(theme.generated(), theme.text(), 0.45);
    }

    /** Paints them on the plane of the area. */
    void paintInPlane(Graphics2D graphics, Area area, Theme theme) {
        arrows.ifPresent(
                found ->
                        paint(
                                graphics,
                                theme,
                                IntStream.range(0, found.size())
                                        .mapToObj(i -> inPlane(found, i, area))
                                        .filter(one -> area.contains(one.getX1(), one.getY1()))
                                        .toList()));
    }

    private Line2D inPlane(Arrows found, int i, Area area) {
        double x = area.x(found.x(i));
        double y = area.y(found.y(i));
        return new Line2D.Double(x, y, x + shown(found.alongX(i)), y - shown(found.alongY(i)));
    }

    /** Paints them along the foot of the area. */
    void paintOnLine(Graphics2D graphics, Area area, Theme theme) {
        List<Line2D> shafts = onLine(area);
        Edges.smooth(graphics);
        graphics.setColor(Theme.fade(theme.ground(), 0.75));
        graphics.setStroke(theme.thick(STRONG_HALO));
        shafts.forEach(graphics::draw);
        graphics.setColor(color(theme));
        graphics.setStroke(theme.thick(ArrowShape.STRONG));
        for (Line2D shaft : shafts) {
            dot(graphics, shaft, STRONG_DOT);
            if (shaft.getP1().distance(shaft.getP2()) >= SHORTEST) {
                strong(graphics, shaft);
            }
        }
    }

    /** {@return those that are drawn along the foot, from foot to tip} */
    List<Line2D> onLine(Area area) {
        return arrows.map(found -> ArrowLanes.of(found, area, shown(1))).orElse(List.of());
    }

    /** Paints a shaft that ends in its head, not in the head's tip, which it would blunt. */
    private static void strong(Graphics2D graphics, Line2D shaft) {
        double head = Math.min(ArrowShape.STRONG_HEAD, shaft.getP1().distance(shaft.getP2()));
        double back = Math.copySign(head / 2, shaft.getX1() - shaft.getX2());
        graphics.draw(
                new Line2D.Double(
                        shaft.getX1(), shaft.getY1(), shaft.getX2() + back, shaft.getY2()));
        graphics.fill(
                ArrowShape.head(
                        shaft.getX1(),
                        shaft.getY1(),
                        shaft.getX2(),
                        shaft.getY2(),
                        ArrowShape.STRONG_HEAD));
    }

    /** {@return how long a value is drawn} */
    double shown(double value) {
        return unit > 0 ? ArrowScale.FULL * value / unit : 0;
    }

    private static void paint(Graphics2D graphics, Theme theme, List<Line2D> shafts) {
        Edges.smooth(graphics);
        graphics.setColor(Theme.fade(theme.ground(), 0.6));
        graphics.setStroke(theme.thick(HALO));
        // First all halos: none may lie on another's arrow.
        shafts.forEach(graphics::draw);
        graphics.setColor(color(theme));
        graphics.setStroke(theme.thick(ArrowShape.STROKE));
        for (Line2D shaft : shafts) {
            graphics.draw(shaft);
            graphics.fill(
                    ArrowShape.head(shaft.getX1(), shaft.getY1(), shaft.getX2(), shaft.getY2()));
            dot(graphics, shaft, DOT);
        }
    }

    private static void dot(Graphics2D graphics, Line2D shaft, double radius) {
        graphics.fill(
                new Ellipse2D.Double(
                        shaft.getX1() - radius, shaft.getY1() - radius, 2 * radius, 2 * radius));
    }
}
