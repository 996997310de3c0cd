package org.ganscope.plot;

import org.ganscope.dynamics.Motion;
import org.ganscope.dynamics.VectorField;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.StartingPoint;
import org.ganscope.experiment.Trajectory;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;

/**
 * A game of two parameters, such as the Dirac-GAN, as a vector field: where both players would go
 * from each point, the way that they have gone, from a ring where it begins, and where they are. An
 * arrow's length grows with the root of the speed, so that slow places can be read too.
 */
public final class FieldChart implements Chart {
    private static final double HALF = 4.5;

    private final FieldFrame frame = new FieldFrame();
    private final FieldAxes axes = new FieldAxes();
    private Optional<FieldReading> painted = Optional.empty();
    private Optional<Shown> last = Optional.empty();

    private record Shown(ExperimentConfig game, VectorField field) {}

    @Override
    public void paint(Graphics2D graphics, double width, double height, Theme theme, Scene scene) {
        painted = Optional.empty();
        Optional<VectorField> field = field(scene).or(() -> awaited(scene));
        last = field.map(shown -> new Shown(game(scene), shown));
        if (field.isEmpty()) {
            new EmptyPanel(theme).paint(graphics, width, height, FieldFrame.TITLE, absence(scene));
            return;
        }
        Optional<Trajectory> way = scene.snapshot().details().find(Trajectory.class);
        Span side = axes.follow(field.get(), way);
        Area area = frame.paint(graphics, width, height, theme, side);
        axes.painted(area);
        Shape clip = graphics.getClip();
        graphics.clip(area.box());
        Edges.smooth(graphics);
        FieldArrows.paint(graphics, area, theme, field.get());
        way.ifPresent(known -> way(graphics, area, theme, known));
        graphics.setClip(clip);
        painted = Optional.of(new FieldReading(area, field.get(), way));
    }

    private static Optional<VectorField> field(Scene scene) {
        return scene.motion().orElse(null) instanceof Motion.Told told
                ? told.field()
                : Optional.empty();
    }

    /**
     * {@return the field of the same game as shown before, until it is told anew: so a click that
     * has the game begin elsewhere keeps the picture}
     */
    private Optional<VectorField> awaited(Scene scene) {
        return last.filter(before -> scene.motion().isEmpty() && before.game().equals(game(scene)))
                .map(Shown::field);
    }

    /** {@return what the field is of: the game, wherever it begins} */
    private static ExperimentConfig game(Scene scene) {
        ExperimentConfig config = scene.config();
        return config.hasTwoParameters() ? StartingPoint.of(config, 0, 0) : config;
    }

    private static String absence(Scene scene) {
        if (scene.motion().isEmpty()) {
            return "The field is being computed.";
        }
        return scene.motion().get() instanceof Motion.Untold untold
                ? untold.reason()
                : "A field is drawn where each player has one parameter, as in the Dirac-GAN.";
    }

    private static void way(Graphics2D graphics, Area area, Theme theme, Trajectory way) {
        var path = new Path2D.Double();
        for (int i = 0; i < way.size(); i++) {
            double x = area.x(way.generator(i));
            double y = area.y(way.discriminator(i));
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        graphics.setStroke(theme.thick(Strokes.THIN));
        graphics.setColor(theme.metric());
        graphics.draw(path);
        if (way.step(0) == 0) {
            Color ring = theme.metric();
            dot(
                    graphics,
                    area,
                    theme.ground(),
                    ring,
                    theme,
                    way.generator(0),
                    way.discriminator(0));
        }
        int last = way.size() - 1;
        dot(
                graphics,
                area,
                theme.metric(),
                theme.ground(),
                theme,
                way.generator(last),
                way.discriminator(last));
    }

    private static void dot(
            Graphics2D graphics,
            Area area,
            Color color,
            Color border,
            Theme theme,
            double g,
            double d) {
        double x = area.x(g);
        double y = area.y(d);
        var dot = new Ellipse2D.Double(x - HALF, y - HALF, 2 * HALF, 2 * HALF);
        graphics.setColor(color);
        graphics.fill(dot);
        graphics.setColor(border);
        graphics.setStroke(theme.thick(Strokes.THIN));
        graphics.draw(dot);
    }

    /** {@return what was painted last, and where} */
    Optional<FieldReading> painted() {
        return painted;
    }

    /** {@return both parameters at a point of the chart as it was painted last} */
    public Optional<Point2D> parametersAt(double x, double y) {
        return painted.flatMap(reading -> reading.parametersAt(x, y));
    }

    @Override
    public Table numbers(Scene scene) {
        Table table = Table.titled(FieldFrame.TITLE);
        Optional<VectorField> field = field(scene);
        if (field.isEmpty()) {
            return table;
        }
        List<VectorField.Arrow> arrows = field.get().arrows();
        int size = arrows.size();
        table =
                table.numbers("g", size, i -> arrows.get(i).generator())
                        .numbers("d", size, i -> arrows.get(i).discriminator())
                        .numbers("v_g", size, i -> arrows.get(i).toGenerator())
                        .numbers("v_d", size, i -> arrows.get(i).toDiscriminator());
        Optional<Trajectory> way = scene.snapshot().details().find(Trajectory.class);
        if (way.isEmpty()) {
            return table;
        }
        Trajectory known = way.get();
        return table.whole("step", known.size(), known::step)
                .numbers("way_g", known.size(), known::generator)
                .numbers("way_d", known.size(), known::discriminator);
    }

    @Override
    public String inWords(Scene scene) {
        return ChartWords.ofField(scene);
    }

    @Override
    public Optional<Reading> readingAt(double x, double y) {
        return painted.flatMap(reading -> reading.at(x, y).or(() -> frame.leftOutAt(x, y)));
    }
}
