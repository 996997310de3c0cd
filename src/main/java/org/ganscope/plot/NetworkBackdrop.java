package org.ganscope.plot;

import org.ganscope.gan.Player;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/** Keeps the words of the networks' picture as pixels, and writes them anew when they change. */
final class NetworkBackdrop {
    /** Room for the words over the generator. */
    private static final double BESIDE = 110;

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
        var fitted = new FittedWords(graphics);
        try {
            graphics.scale(scale, scale);
            Edges.smooth(graphics);
            Fonts.prepare(graphics);
            graphics.setColor(theme.ground());
            graphics.fill(new Rectangle2D.Double(0, 0, plan.width(), plan.height()));
            new LegendPainter(theme).paint(graphics, legend(plan, theme, beside), plan.width());
            header(graphics, fitted, plan, Player.GENERATOR, labels.generator(), theme.generated());
            header(
                    graphics,
                    fitted,
                    plan,
                    Player.DISCRIMINATOR,
                    labels.discriminator(),
                    theme.discriminator());
            for (int i = 0; i < plan.columns().size(); i++) {
                column(graphics, fitted, plan, i, labels.columns().get(i), theme);
            }
            graphics.setFont(Fonts.regular(11));
            graphics.setColor(theme.muted());
            fitted.write(labels.footnote(), 12, plan.height() - 6, plan.width() - 24, false);
            return new Kept(plan, labels, theme, scale, beside, image, fitted.cut());
        } finally {
            graphics.dispose();
        }
    }

    private static void header(
            Graphics2D graphics,
            FittedWords fitted,
            NetworkPlan plan,
            Player player,
            String words,
            Color color) {
        List<NetworkColumn> own =
                plan.columns().stream().filter(column -> column.player() == player).toList();
        double left = own.getFirst().left() - 4;
        double right = own.getLast().right() + 4;
        double y = own.getFirst().ceiling() - 6;
        graphics.setColor(color);
        graphics.setStroke(Strokes.THIN);
        graphics.draw(new Line2D.Double(left, y, right, y));
        graphics.setFont(Fonts.bold(11));
        double end = plan.width() - 4;
        double from = left;
        for (NetworkColumn other : plan.columns()) {
            if (other.player() == player || other.ceiling() != own.getFirst().ceiling()) {
                continue;
            }
            if (other.x() > left) {
                end = Math.min(end, other.left() - 12);
            } else if (from == left) {
                // A narrow network's words may begin before it, behind the other network's.
                from = Math.min(left, other.left() + BESIDE);
            }
        }
        double wide = Fonts.width(graphics.getFont(), words);
        double start = Math.clamp(end - wide, from, left);
        fitted.write(words, start, y - 4, end - start, false);
    }

    private static void column(
            Graphics2D graphics,
            FittedWords fitted,
            NetworkPlan plan,
            int index,
            LayerWords words,
            Theme theme) {
        NetworkColumn column = plan.columns().get(index);
        double room = roomFor(plan, index);
        graphics.setFont(Fonts.regular(11));
        graphics.setColor(theme.text());
        fitted.write(words.first(), column.x(), column.bottom() + 13, room, true);
        graphics.setColor(theme.muted());
        fitted.write(words.second(), column.x(), column.bottom() + 26, room, true);
        if (column.hidden() > 0) {
            graphics.setFont(Fonts.regular(10));
            String more = "… " + Numbers.step(column.hidden()) + " more";
            if (Fonts.width(graphics.getFont(), more) > room - 6) {
                more = "+ " + Numbers.step(column.hidden());
            }
            fitted.write(more, column.x(), column.bottom() - 2, room, true);
        }
        if (column.isInput() && index > 0 && column.player() == Player.DISCRIMINATOR) {
            arrow(graphics, plan.columns().get(index - 1), column, theme);
        }
    }

    /** What D is given is made of many samples: no wire says how. */
    private static void arrow(
            Graphics2D graphics, NetworkColumn from, NetworkColumn to, Theme theme) {
        if (from.ceiling() != to.ceiling()) {
            return;
        }
        double y = (to.ceiling() + to.bottom()) / 2;
        double left = from.right() + 8;
        double right = to.left() - 8;
        graphics.setColor(theme.muted());
        graphics.setStroke(theme.thick(Strokes.THIN));
        graphics.draw(new Line2D.Double(left, y, right, y));
        graphics.draw(new Line2D.Double(right - 4, y - 4, right, y));
        graphics.draw(new Line2D.Double(right - 4, y + 4, right, y));
    }

    /** {@return how wide words below a column may be} */
    private static double roomFor(NetworkPlan plan, int index) {
        double x = plan.columns().get(index).x();
        double room = 2 * Math.min(x - 4, plan.width() - x - 4);
        for (int other : new int[] {index - 1, index + 1}) {
            if (other >= 0
                    && other < plan.columns().size()
                    && plan.columns().get(other).bottom() == plan.columns().get(index).bottom()) {
                room = Math.min(room, Math.abs(plan.columns().get(other).x() - x) - 3);
            }
        }
        return room;
    }
}
