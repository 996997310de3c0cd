package org.ganscope.plot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the names of lines right of the data, where no curve runs: each at the height of its line,
 * or, where lines lie closer together than names are high, about there and in their order.
 */
final class LineNames {
    private static final Font FONT = Fonts.regular(11);
    private static final double HEIGHT = 12;

    /** Between the data and a name, and between a name and the chart's edge. */
    private static final double GAP = 6;

    private LineNames() {}

    /**
     * A name where it is written.
     *
     * @param middle its height
     */
    record Placed(String name, double middle) {}

    /** Neighbours that must make room for each other. */
    private record Stack(List<ReferenceLine> lines, double wished) {
        double top(Area area) {
            double half = lines.size() * HEIGHT / 2;
            double least = area.box().getMinY() + half;
            double most = Math.max(least, area.box().getMaxY() - half);
            return Math.clamp(wished, least, most) - half;
        }

        double bottom(Area area) {
            return top(area) + lines.size() * HEIGHT;
        }

        /** {@return both as one, above which {@code lower} lies} */
        Stack with(Stack lower) {
            List<ReferenceLine> all = new ArrayList<>(lines);
            all.addAll(lower.lines);
            boolean isOneName = all.stream().map(ReferenceLine::name).distinct().count() == 1;
            int count = all.size();
            double middle =
                    (wished * lines.size() + lower.wished * lower.lines.size())
                            / Math.max(1, count);
            return new Stack(isOneName ? all.subList(0, 1) : all, middle);
        }
    }

    /** {@return how much room the names take right of the data, in pixels; 0 without any} */
    static double room(Stream<String> names) {
        return names.mapToDouble(name -> Fonts.width(FONT, name) + 2 * GAP).max().orElse(0);
    }

    /** {@return the names from above to below, none over another} */
    static List<Placed> placed(Area area, List<ReferenceLine> lines) {
        List<Stack> stacks = new ArrayList<>();
        lines.stream()
                .sorted(Comparator.comparingDouble(line -> area.y(line.value())))
                .forEach(
                        line -> {
                            Stack now = new Stack(List.of(line), area.y(line.value()));
                            while (!stacks.isEmpty()
                                    && stacks.getLast().bottom(area) > now.top(area)) {
                                now = stacks.removeLast().with(now);
                            }
                            stacks.add(now);
                        });
        List<Placed> placed = new ArrayList<>();
        for (Stack stack : stacks) {
            double middle = stack.top(area) + HEIGHT / 2;
            for (ReferenceLine line : stack.lines()) {
                placed.add(new Placed(line.name(), middle));
                middle += HEIGHT;
            }
        }
        return placed;
    }

    static void paint(Graphics2D graphics, Area area, Theme theme, List<ReferenceLine> lines) {
        graphics.setFont(FONT);
        graphics.setColor(theme.muted());
        for (Placed name : placed(area, lines)) {
            float x = (float) (area.box().getMaxX() + GAP);
            graphics.drawString(name.name(), x, (float) (name.middle() + 4));
        }
    }
}
