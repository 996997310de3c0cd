package org.ganscope.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the names of lines beside them: above or below, where no other line could be meant and no
 * curve lies, rather right than left. A name stays where it stood in the last picture as long as
 * that is so. One belongs to one chart.
 */
final class LineNames {
    private static final double HEIGHT = 13;
    private static final double GAP = 6;

    /** How many places there are along a line. */
    private static final int ALONG = 9;

    private final Map<String, Spot> last = new HashMap<>();

    /**
     * Where a name can stand at its line.
     *
     * @param from the right end, 0, to the left end
     */
    private record Spot(int from, boolean above) {
        static final List<Spot> ALL =
                IntStream.range(0, ALONG)
                        .boxed()
                        .flatMap(i -> Stream.of(new Spot(i, true), new Spot(i, false)))
                        .toList();

        Rectangle2D of(Area area, ReferenceLine line) {
            double width = Fonts.width(Fonts.regular(11), line.name()) + 4;
            double room = area.box().getWidth() - 4 - width;
            double x = area.box().getMaxX() - 2 - width - room * from / (ALONG - 1);
            double y = area.y(line.value());
            return new Rectangle2D.Double(x, above ? y - HEIGHT - 1 : y + 2, width, HEIGHT);
        }
    }

    /** Forgets where names stood, as for another run. */
    void restart() {
        last.clear();
    }

    /**
     * Writes them.
     *
     * @param covered whether something else is drawn at a place
     * @param taken by other words, which a name leaves alone
     */
    void paint(
            Graphics2D graphics,
            Area area,
            Theme theme,
            List<ReferenceLine> lines,
            Predicate<Rectangle2D> covered,
            Optional<Rectangle2D> taken) {
        List<Rectangle2D> places = places(area, lines, covered);
        graphics.setFont(Fonts.regular(11));
        for (int i = 0; i < places.size(); i++) {
            Rectangle2D place = places.get(i);
            if (taken.filter(place::intersects).isPresent()) {
                continue;
            }
            graphics.setColor(Theme.fade(theme.ground(), 0.75));
            graphics.fill(place);
            graphics.setColor(theme.muted());
            graphics.drawString(
                    lines.get(i).name(), (float) place.getX() + 2, (float) place.getY() + 10);
        }
    }

    /** {@return where each name stands: none over another} */
    List<Rectangle2D> places(Area area, List<ReferenceLine> lines, Predicate<Rectangle2D> covered) {
        Map<ReferenceLine, Rectangle2D> places = new HashMap<>();
        List<Rectangle2D> taken = new ArrayList<>();
        lines.stream()
                .sorted(Comparator.comparingDouble(ReferenceLine::value))
                .forEach(
                        line -> {
                            List<Rectangle2D> others = new ArrayList<>(taken);
                            lines.stream()
                                    .filter(other -> other.value() != line.value())
                                    .forEach(other -> others.add(onLine(area, other)));
                            Optional<Rectangle2D> beside = beside(area, line, others, covered);
                            Rectangle2D place =
                                    beside.orElseGet(
                                            () ->
                                                    stacked(
                                                            new Spot(0, true).of(area, line),
                                                            others));
                            places.put(line, place);
                            taken.add(beside.isPresent() ? around(place) : row(area, place));
                        });
        return lines.stream().map(places::get).toList();
    }

    /** {@return a place at the line, where there is one} */
    private Optional<Rectangle2D> beside(
            Area area,
            ReferenceLine line,
            List<Rectangle2D> others,
            Predicate<Rectangle2D> covered) {
        Predicate<Spot> clear =
                spot -> {
                    Rectangle2D place = spot.of(area, line);
                    return area.box().contains(place)
                            && others.stream().noneMatch(place::intersects);
                };
        Predicate<Spot> open = clear.and(spot -> !covered.test(spot.of(area, line)));
        Optional<Spot> found =
                Optional.ofNullable(last.get(line.name()))
                        .filter(open)
                        .or(() -> Spot.ALL.stream().filter(open).findFirst())
                        .or(() -> Spot.ALL.stream().filter(clear).findFirst());
        found.ifPresentOrElse(spot -> last.put(line.name(), spot), () -> last.remove(line.name()));
        return found.map(spot -> spot.of(area, line));
    }

    /**
     * {@return the first place above what is in the way: names stand in the order of their lines}
     */
    private static Rectangle2D stacked(Rectangle2D place, List<Rectangle2D> others) {
        Rectangle2D free = place;
        for (int tries = 0; tries <= others.size(); tries++) {
            Rectangle2D now = free;
            Optional<Rectangle2D> inTheWay = others.stream().filter(now::intersects).findFirst();
            if (inTheWay.isEmpty()) {
                break;
            }
            free =
                    new Rectangle2D.Double(
                            place.getX(),
                            inTheWay.get().getMinY() - HEIGHT,
                            place.getWidth(),
                            HEIGHT);
        }
        return free;
    }

    private static Rectangle2D onLine(Area area, ReferenceLine line) {
        return new Rectangle2D.Double(
                area.box().getMinX(), area.y(line.value()) - 1, area.box().getWidth(), 2);
    }

    /** {@return the row that a name away from its line has for itself, or it could mean another} */
    private static Rectangle2D row(Area area, Rectangle2D place) {
        return new Rectangle2D.Double(
                area.box().getMinX(), place.getY(), area.box().getWidth(), place.getHeight());
    }

    private static Rectangle2D around(Rectangle2D place) {
        return new Rectangle2D.Double(
                place.getX() - GAP, place.getY(), place.getWidth() + 2 * GAP, place.getHeight());
    }
}
