package org.ganscope.plot;

import org.ganscope.experiment.DiscriminatorView.BatchPoint;
import org.ganscope.experiment.DiscriminatorView.OfSets;
import org.ganscope.experiment.Plane;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What a discriminator of whole minibatches judges: its output over mean and standard deviation,
 * with real and generated minibatches on it. The colours run as far as D goes here, which may be
 * little, and the legend tells from where to where; thin lines have their values. The thick line is
 * where D cannot tell, at 1/2 where it says a probability.
 */
final class MomentsChart implements Chart {
    private static final String TITLE = "What D judges";
    private static final String EMPTY =
            "This D judges samples, not whole batches: see D(x). Let D see the four moments, or the"
                    + " whole minibatch, to fill this.";

    /** How much of D's colour there is at the high end: marks must stand out. */
    private static final double CERTAIN = 0.75;

    private final Backdrop backdrop = new Backdrop();
    private final HeatPainter heat = new HeatPainter();
    private final ContourPainter lines = new ContourPainter();
    private final ColourScale scale = new ColourScale();
    private final RunChange run = new RunChange(lines::restart, scale::restart);
    private Optional<MomentsReading> painted = Optional.empty();

    @Override
    public void paint(Graphics2D graphics, double width, double height, Theme theme, Scene scene) {
        if (!(scene.snapshot().discriminator() instanceof OfSets view)) {
            painted = Optional.empty();
            new EmptyPanel(theme).paint(graphics, width, height, TITLE, EMPTY);
            return;
        }
        Plane plane = view.output();
        run.follow(scene);
        Span colours = scale.follow(scene.config(), plane, scene.atRest());
        var xs = new Span(plane.lowX(), plane.highX());
        var ys = new Span(plane.lowY(), plane.highY());
        Rectangle2D box =
                backdrop.paint(
                        graphics, width, height, theme, layout(theme, scene, xs, ys, colours));
        var area = new Area(box, xs, ys);
        painted = Optional.of(new MomentsReading(area, view, scene, colours));
        Shape clip = graphics.getClip();
        graphics.clip(box);
        heat.paint(graphics, box, plane, colours, theme.ground(), certain(theme));
        Edges.smooth(graphics);
        OptionalDouble undecided = scene.config().loss().undecidedOutput();
        List<Double> levels = ContourLevels.of(colours, undecided);
        lines.keepOff(
                Stream.concat(view.real().stream(), view.generated().stream())
                        .map(batch -> place(area, batch))
                        .toList());
        lines.paint(graphics, area, theme, plane, levels, undecided);
        dots(graphics, area, view.real(), theme.real(), theme, false);
        dots(graphics, area, view.generated(), theme.generated(), theme, true);
        lines.writeValues(graphics, theme);
        graphics.setClip(clip);
    }

    private static Color certain(Theme theme) {
        return Theme.over(theme.ground(), theme.discriminator(), CERTAIN);
    }

    private static Layout layout(Theme theme, Scene scene, Span xs, Span ys, Span colours) {
        List<String> range = KeyWords.ofBatch(scene.config(), colours);
        return new Layout(
                TITLE + ", " + Names.held(scene.config()),
                List.of(
                        new Key("real batch", theme.real(), Key.Mark.DOT),
                        new Key(
                                Names.generated(scene.config()),
                                theme.generated(),
                                Key.Mark.DIAMOND),
                        new Key(range, certain(theme), Key.Mark.SHADES)),
                new Axis(xs, "mean of the batch"),
                new Axis(ys, "standard deviation"),
                Optional.empty());
    }

    private static void dots(
            Graphics2D graphics,
            Area area,
            List<BatchPoint> batches,
            Color color,
            Theme theme,
            boolean diamonds) {
        for (BatchPoint batch : batches) {
            Point2D place = place(area, batch);
            double x = place.getX();
            double y = place.getY();
            Shape mark =
                    diamonds
                            ? Marks.diamond(x, y, 5)
                            : new Ellipse2D.Double(x - 3.5, y - 3.5, 7, 7);
            graphics.setStroke(theme.thick(Strokes.THIN));
            graphics.setColor(color);
            graphics.fill(mark);
            graphics.setColor(theme.ground());
            graphics.draw(mark);
        }
    }

    private static Point2D place(Area area, BatchPoint batch) {
        return new Point2D.Double(area.x(batch.mean()), area.y(batch.standardDeviation()));
    }

    @Override
    public Table numbers(Scene scene) {
        Table table = Table.titled(TITLE);
        if (!(scene.snapshot().discriminator() instanceof OfSets view)) {
            return table;
        }
        return batches(
                batches(
                        table.plane("mean", "standard_deviation", "d", view.output()),
                        "real_",
                        view.real()),
                "generated_",
                view.generated());
    }

    private static Table batches(Table table, String whose, List<BatchPoint> batches) {
        int size = batches.size();
        return table.numbers(whose + "mean", size, i -> batches.get(i).mean())
                .numbers(
                        whose + "standard_deviation", size, i -> batches.get(i).standardDeviation())
                .numbers(whose + "d", size, i -> batches.get(i).output());
    }

    @Override
    public String inWords(Scene scene) {
        return ChartWords.ofSets(scene);
    }

    @Override
    public Optional<Reading> readingAt(double x, double y) {
        return painted.flatMap(reading -> reading.at(x, y).or(() -> backdrop.leftOutAt(x, y)));
    }

    /** {@return what was painted last, and where} */
    Optional<MomentsReading> painted() {
        return painted;
    }
}
