package org.ganscope.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/** Keeps the words of the networks' picture as pixels, and writes them anew when they change. */
final class NetworkBackdrop {
    private record Kept(
            NetworkPlan plan,
            NetworkLabels labels,
            Theme theme,
            double scale,
            double beside,
            BufferedImage image,
            List<FittedWords.Cut> cut) {}

    /** What the window's button for editing layers takes right of the title. */
    private static final double PENCIL = 28;

    private Optional<Kept> kept = Optional.empty();

    /**
     * {@return the ground with all words, of type INT_RGB, not to be drawn into}
     *
     * @param beside room that the legend leaves beside title and pencil
     */
    BufferedImage image(
            NetworkPlan plan, NetworkLabels labels, Theme theme, double scale, double beside) {
        Kept now =
                kept.filter(
                                old ->
                                        old.scale() == scale
                                                && old.beside() == beside
                                                && old.theme() == theme
                                                && old.plan().equals(plan)
                                                && old.labels().equals(labels))
                        .orElseGet(() -> render(plan, labels, theme, scale, beside));
        kept = Optional.of(now);
        return now.image();
    }

    /** {@return what the words or the legend at (x, y) leave out, as painted last} */
    Optional<Reading> leftOutAt(double x, double y) {
        return kept.flatMap(
                now ->
                        legend(now.plan(), now.theme(), now.beside())
                                .leftOutAt(x, y, now.plan().width())
                                .or(() -> FittedWords.Cut.at(now.cut(), x, y)));
    }

    /** {@return the legend, in one row} */
    private static LegendRows legend(NetworkPlan plan, Theme theme, double beside) {
        var signs = new SignColours(theme);
        return LegendRows.of(
                NetworkChart.TITLE,
                List.of(
                        new Key("weight above 0", signs.positive(), Key.Mark.LINE),
                        new Key("below 0", signs.negative(), Key.Mark.DASHED)),
                plan.width(),
                0,
                PENCIL + beside);
    }

    private static Kept render(
            NetworkPlan plan, NetworkLabels labels, Theme theme, double scale, double beside) {
        var image =
                new BufferedImage(
                        (int) Math.max(1, Math.ceil(plan.width() * scale)),
                        (int) Math.max(1, Math.ceil(plan.height() * scale)),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(scale, scale);
            Edges.smooth(graphics);
            Fonts.prepare(graphics);
            graphics.setColor(theme.ground());
            graphics.fill(new Rectangle2D.Double(0, 0, plan.width(), plan.height()));
            new LegendPainter(theme).paint(graphics, legend(plan, theme, beside), plan.width());
            List<FittedWords.Cut> cut = new NetworkWords(graphics, plan, theme).paint(labels);
            return new Kept(plan, labels, theme, scale, beside, image, cut);
        } finally {
            graphics.dispose();
        }
    }
}
