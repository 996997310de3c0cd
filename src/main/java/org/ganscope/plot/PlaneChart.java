package org.ganscope.plot;

import org.ganscope.experiment.Manifold;
import org.ganscope.experiment.SamplesView;
import org.ganscope.experiment.Trails;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;

/**
 * Real and generated samples as points of the plane, over what D believes there, with whatever else
 * of {@link PlaneLayer} was chosen. Both axes have the same scale. The strong line is where D
 * cannot tell, at 1/2 where it says a probability; the dashed one is where the best D could not. It
 * is no higher than D is known, and says which shape would fill its place.
 */
public final class PlaneChart implements Chart {
    private static final String TITLE = "Samples";

    private final Backdrop backdrop = new Backdrop();
    private final JudgementPainter judgement = new JudgementPainter();
    private final ManifoldPainter manifolds = new ManifoldPainter();
    private final ArrowsPainter arrows = new ArrowsPainter(ArrowScale.IN_PLANE);
    private Set<PlaneLayer> layers = PlaneLayer.FIRST;
    private Optional<PlaneReading> painted = Optional.empty();

    /** The legend's arrow. */
    private Optional<Key> pulls = Optional.empty();

    /** What the colours run over. */
    private Span judged = new Span(0, 1);

    /** What the axes and the title take of the chart's width and height, as last seen. */
    private double beside = 58;

    private double above = 60;

    private final PlaneShape asked = new PlaneShape();
    private DoubleConsumer shape = _ -> {};

    /** Says in which shape the plane should be known, width to height, with every picture. */
    public void onShape(DoubleConsumer listener) {
        shape = listener;
    }

    /** Shows these layers from the next picture on. */
    public void choose(Set<PlaneLayer> shown) {
        layers = Set.copyOf(shown);
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, Theme theme, Scene scene) {
        if (!(scene.snapshot().samples() instanceof SamplesView.InPlane samples)) {
            painted = Optional.empty();
            graphics.setColor(theme.ground());
            graphics.fill(new Rectangle2D.Double(0, 0, width, height));
            return;
        }
        var shown = new PlaneShown(scene, layers);
        pulls = shown.has(PlaneLayer.ARROWS) ? arrows.follow(scene, theme) : Optional.empty();
        judged = judgement.follow(shown);
        Area area = frame(graphics, width, height, theme, shown, samples.reach());
        painted = Optional.of(new PlaneReading(area, scene));
        Shape clip = graphics.getClip();
        graphics.clip(area.box());
        judgement.paint(graphics, area, theme, shown, judged);
        shown.find(PlaneLayer.MANIFOLD, Manifold.class)
                .ifPresent(manifold -> manifolds.paint(graphics, area, theme, manifold));
        if (shown.has(PlaneLayer.POINTS)) {
            var points = new PointsPainter(graphics, area);
            points.real(samples.real(), theme.real());
            points.generated(samples.generated(), theme.generated());
            points.peaks(samples.modes(), theme.real());
        }
        shown.find(PlaneLayer.TRAILS, Trails.class)
                .ifPresent(trails -> TrailsPainter.paint(graphics, area, theme, trails));
        if (shown.has(PlaneLayer.ARROWS)) {
            arrows.paintInPlane(graphics, area, theme);
        }
        judgement.writeValues(graphics, theme);
        graphics.setClip(clip);
    }

    /**
     * Paints axes of one scale, not higher than D is known: how much room they leave is known only
     * when they are painted, so they are painted twice where that has changed.
     */
    private Area frame(
            Graphics2D graphics,
            double width,
            double height,
            Theme theme,
            PlaneShown shown,
            double reach) {
        double known = knownUp(shown, reach);
        double high = used(width, height, known);
        Area area = framed(graphics, width, high, theme, shown, reach);
        double nowBeside = width - area.box().getWidth();
        double nowAbove = high - area.box().getHeight();
        if (Math.abs(nowBeside - beside) > 0.5 || Math.abs(nowAbove - above) > 0.5) {
            beside = nowBeside;
            above = nowAbove;
            high = used(width, height, known);
            area = framed(graphics, width, high, theme, shown, reach);
        }
        graphics.setColor(theme.ground());
        graphics.fill(new Rectangle2D.Double(0, high, width, height - high));
        shape.accept(asked.follow(Math.max(1, width - beside) / Math.max(1, height - above)));
        return area;
    }

    /** {@return how much of the height the chart uses} */
    private double used(double width, double height, double knownUp) {
        return Math.min(height, knownUp * Math.max(1, width - beside) + above);
    }

    /**
     * {@return how far up D is known, in units of the reach; as far as that where there is no D}
     */
    private static double knownUp(PlaneShown shown, double reach) {
        return shown.mapped().map(plane -> Math.max(1, plane.highY() / reach)).orElse(1.0);
    }

    private Area framed(
            Graphics2D graphics,
            double width,
            double height,
            Theme theme,
            PlaneShown shown,
            double reach) {
        double wide = Math.max(1, width - beside);
        double high = Math.max(1, height - above);
        Span xs = around(reach * Math.max(1, wide / high));
        Span ys = around(reach * Math.max(1, high / wide));
        List<Key> keys = new ArrayList<>(PlaneKeys.of(shown, theme, pulls, judged));
        PlaneKeys.outside(shown, theme, xs, ys).ifPresent(keys::add);
        var layout =
                new Layout(TITLE, keys, new Axis(xs, "x"), new Axis(ys, "y"), Optional.empty());
        return new Area(backdrop.paint(graphics, width, height, theme, layout), xs, ys);
    }

    private static Span around(double reach) {
        return new Span(-reach, reach);
    }

    @Override
    public Table numbers(Scene scene) {
        return PlaneTable.of(TITLE, new PlaneShown(scene, layers));
    }

    @Override
    public String inWords(Scene scene) {
        return ChartWords.ofPoints(scene);
    }

    /** {@return what was painted last, and where} */
    Optional<PlaneReading> painted() {
        return painted;
    }

    @Override
    public Optional<Reading> readingAt(double x, double y) {
        return painted.flatMap(reading -> reading.at(x, y).or(() -> backdrop.leftOutAt(x, y)));
    }
}
