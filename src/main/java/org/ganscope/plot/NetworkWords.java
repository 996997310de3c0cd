package org.ganscope.plot;

import org.ganscope.gan.Player;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes what the networks and their layers are called, and what the units show. Where columns are
 * too narrow for their words, every other column's stand a line lower, so that each has twice the
 * room.
 */
final class NetworkWords {
    /** Room for the words over the generator. */
    private static final double BESIDE = 110;

    private static final Font NAME = Fonts.regular(11);
    private static final double FIRST_LINE = 13;
    private static final double SECOND_LINE = 26;

    /** Between words of two columns, at least. */
    private static final double GAP = 6;

    private final Graphics2D graphics;
    private final FittedWords fitted;
    private final NetworkPlan plan;
    private final Theme theme;

    NetworkWords(Graphics2D graphics, NetworkPlan plan, Theme theme) {
        this.graphics = graphics;
        this.plan = plan;
        this.theme = theme;
        fitted = new FittedWords(graphics);
    }

    /** {@return those that are not written whole} */
    List<FittedWords.Cut> paint(NetworkLabels labels) {
        header(Player.GENERATOR, labels.generator(), theme.generated());
        header(Player.DISCRIMINATOR, labels.discriminator(), theme.discriminator());
        int count = plan.columns().size();
        boolean isNarrow =
                IntStream.range(0, count)
                        .anyMatch(i -> !fits(labels.columns().get(i).first(), roomFor(i, 1)));
        for (int i = 0; i < count; i++) {
            column(i, labels.columns().get(i), isNarrow);
        }
        graphics.setFont(NAME);
        graphics.setColor(theme.muted());
        fitted.write(labels.footnote(), 12, plan.height() - 6, plan.width() - 24, false);
        return fitted.cut();
    }

    private static boolean fits(List<String> forms, double room) {
        return FittedWords.fitting(forms, NAME, room).isPresent();
    }

    private void header(Player player, List<String> words, Color color) {
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
        double room = end - from;
        double wide =
                FittedWords.fitting(words, graphics.getFont(), room)
                        .map(form -> Fonts.width(graphics.getFont(), form))
                        .orElse(room);
        double start = Math.clamp(end - wide, from, left);
        fitted.write(words, start, y - 4, end - start, false);
    }

    private void column(int index, LayerWords words, boolean isNarrow) {
        NetworkColumn column = plan.columns().get(index);
        double first = column.bottom() + FIRST_LINE;
        double second = column.bottom() + SECOND_LINE;
        graphics.setFont(NAME);
        graphics.setColor(theme.text());
        if (isNarrow) {
            double line = index % 2 == 0 ? first : second;
            fitted.write(words.inOne(), column.x(), line, roomFor(index, 2), true);
        } else {
            double room = roomFor(index, 1);
            fitted.write(words.first(), column.x(), first, room, true);
            graphics.setColor(theme.muted());
            fitted.write(words.second(), column.x(), second, room, true);
        }
        graphics.setColor(theme.muted());
        if (column.hidden() > 0) {
            graphics.setFont(Fonts.regular(10));
            String more = Numbers.step(column.hidden());
            List<String> forms = List.of("… " + more + " more", "+ " + more, "+" + more);
            fitted.write(forms, column.x(), column.bottom() - 2, roomFor(index, 1), true);
        }
        if (column.isInput() && index > 0 && column.player() == Player.DISCRIMINATOR) {
            arrow(plan.columns().get(index - 1), column);
        }
    }

    /** What D is given is made of many samples: no wire says how. */
    private void arrow(NetworkColumn from, NetworkColumn to) {
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

    /**
     * {@return how wide words below a column may be}
     *
     * @param step how many columns further the next words in the same line stand
     */
    private double roomFor(int index, int step) {
        double x = plan.columns().get(index).x();
        double room = 2 * Math.min(x - 4, plan.width() - x - 4);
        for (int other : new int[] {index - step, index + step}) {
            if (other >= 0
                    && other < plan.columns().size()
                    && plan.columns().get(other).bottom() == plan.columns().get(index).bottom()) {
                room = Math.min(room, Math.abs(plan.columns().get(other).x() - x) - GAP);
            }
        }
        return room;
    }
}
