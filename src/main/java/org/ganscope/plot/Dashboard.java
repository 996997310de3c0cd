package org.ganscope.plot;

import org.ganscope.experiment.Aspect;
import org.ganscope.experiment.DiscriminatorView;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Quantity;
import org.ganscope.experiment.SamplesView;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The whole dashboard as one picture: a heading, the samples large, the history below; beside them
 * where samples are points of the plane.
 */
public final class Dashboard {
    /** What a snapshot should show for it. */
    public static final Set<Aspect> ASPECTS = Set.of(Aspect.ARROWS, Aspect.OPTIMAL_PLANE);

    private static final double GAP = 8;
    private static final double HEAD = 36;

    private final Chart samples = new SamplesChart();
    private final Chart moments = new MomentsChart();
    private final Chart losses = HistoryCharts.losses();
    private final Chart plane = new PlaneChart();
    private Optional<Metric> metric = Optional.empty();

    /** The metric's chart, and which numbers it was chosen for. */
    private record Metric(List<Quantity> quantities, Chart chart) {}

    /** Paints everything into a picture of this size, scaled so that type stays in proportion. */
    public void paint(Graphics2D graphics, int width, int height, Theme theme, Scene scene) {
        AffineTransform before = graphics.getTransform();
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        Edges.smooth(graphics);
        double scale = Math.min(width / 800.0, height / 480.0);
        graphics.scale(scale, scale);
        double w = width / scale;
        double h = height / scale;
        graphics.setColor(theme.page());
        graphics.fill(new Rectangle2D.Double(0, 0, w + 1, h + 1));
        heading(graphics, w, theme, scene);
        if (scene.snapshot().samples() instanceof SamplesView.InPlane) {
            ofPlane(graphics, w, h, theme, scene);
        } else {
            ofLine(graphics, w, h, theme, scene);
        }
        graphics.setTransform(before);
    }

    private void ofPlane(Graphics2D graphics, double w, double h, Theme theme, Scene scene) {
        double high = h - HEAD - GAP;
        double large = Math.min(high, 0.6 * w);
        double x = 2 * GAP + large;
        double half = (high - GAP) / 2;
        card(graphics, GAP, HEAD, large, high, theme, scene, plane);
        card(graphics, x, HEAD, w - x - GAP, half, theme, scene, losses);
        double below = HEAD + half + GAP;
        card(graphics, x, below, w - x - GAP, half, theme, scene, metric(scene));
    }

    /** {@return whether it shows its metric beside that of real samples, where that is known} */
    public static boolean showsFloor(ExperimentConfig config) {
        return HistoryCharts.choices(config).getFirst().showsFloor();
    }

    private Chart metric(Scene scene) {
        List<Quantity> quantities = scene.config().quantities();
        Metric now =
                metric.filter(old -> old.quantities().equals(quantities))
                        .orElseGet(
                                () ->
                                        new Metric(
                                                quantities,
                                                HistoryCharts.choices(scene.config()).getFirst()));
        metric = Optional.of(now);
        return now.chart();
    }

    private void ofLine(Graphics2D graphics, double w, double h, Theme theme, Scene scene) {
        double top = HEAD;
        double large = Math.floor((h - top - 2 * GAP) * 0.62);
        double small = h - top - large - 2 * GAP;
        double half = (w - 3 * GAP) / 2;
        if (scene.snapshot().discriminator() instanceof DiscriminatorView.OfSets) {
            card(graphics, GAP, top, half, large, theme, scene, samples);
            card(graphics, 2 * GAP + half, top, half, large, theme, scene, moments);
        } else {
            card(graphics, GAP, top, w - 2 * GAP, large, theme, scene, samples);
        }
        double below = top + large + GAP;
        card(graphics, GAP, below, half, small, theme, scene, losses);
        card(graphics, 2 * GAP + half, below, half, small, theme, scene, metric(scene));
    }

    private static void heading(Graphics2D graphics, double width, Theme theme, Scene scene) {
        Fonts.prepare(graphics);
        graphics.setColor(theme.text());
        graphics.setFont(Fonts.bold(15));
        graphics.drawString(scene.config().title(), (float) GAP + 4, 23f);
        String step = "step " + Numbers.step(scene.snapshot().step());
        graphics.setFont(Fonts.bold(14));
        double length = graphics.getFontMetrics().stringWidth(step);
        graphics.drawString(step, (float) (width - GAP - 4 - length), 23f);
    }

    private static void card(
            Graphics2D graphics,
            double x,
            double y,
            double width,
            double height,
            Theme theme,
            Scene scene,
            Chart chart) {
        AffineTransform before = graphics.getTransform();
        Shape clip = graphics.getClip();
        var frame = new RoundRectangle2D.Double(x, y, width, height, 12, 12);
        graphics.clip(frame);
        graphics.translate(x, y);
        chart.paint(graphics, width, height, theme, scene);
        graphics.setTransform(before);
        graphics.setClip(clip);
        graphics.setColor(theme.grid());
        graphics.setStroke(theme.thick(Strokes.THIN));
        graphics.draw(frame);
    }
}
