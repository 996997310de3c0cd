package org.ganscope.plot;

import org.ganscope.experiment.LayerPicture;
import org.ganscope.experiment.Matrix;
import org.ganscope.experiment.NetworkPicture;
import org.ganscope.experiment.OwnNumbers;
import org.ganscope.experiment.PlayerPicture;
import org.ganscope.experiment.UnitsPicture;
import org.ganscope.experiment.Wires;
import org.ganscope.gan.Player;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the unit or the wire under a pointer, and its numbers. Immutable. */
public record NetworkReading(NetworkPlan plan, NetworkPicture picture) {
    private static final double NEAR = 4;

    /**
     * A unit, or a wire into it.
     *
     * @param column in the plan
     * @param place of the unit in its column, from above
     * @param from the place of the unit before it where it is a wire
     */
    public record Pick(int column, int place, OptionalInt from) {}

    /** {@return what stands there} */
    public Optional<Pick> pick(double x, double y) {
        Optional<Pick> best = Optional.empty();
        double nearest = NEAR;
        for (int c = 0; c < plan.columns().size(); c++) {
            NetworkColumn column = plan.columns().get(c);
            for (int place = 0; place < column.rows().size(); place++) {
                if (column.box(place).contains(x, y)) {
                    return Optional.of(new Pick(c, place, OptionalInt.empty()));
                }
                if (!column.wired()) {
                    continue;
                }
                NetworkColumn before = plan.before(c);
                double share = (x - before.right()) / (column.left() - before.right());
                for (int from = 0;
                        share >= 0 && share <= 1 && from < before.rows().size();
                        from++) {
                    double rise = column.y(place) - before.y(from);
                    double slope = rise / (column.left() - before.right());
                    double off =
                            Math.abs(y - before.y(from) - share * rise)
                                    / Math.sqrt(1 + slope * slope);
                    if (off < nearest && isWire(c, place, from)) {
                        nearest = off;
                        best = Optional.of(new Pick(c, place, OptionalInt.of(from)));
                    }
                }
            }
        }
        return best;
    }

    private boolean isWire(int c, int place, int from) {
        NetworkColumn column = plan.columns().get(c);
        Wires wires = layer(column).wires();
        int unit = column.rows().get(place);
        return unit < wires.straight()
                ? plan.before(c).rows().get(from) == unit
                : wires.pieces() > 0;
    }

    private LayerPicture layer(NetworkColumn column) {
        return picture.of(column.player()).layers().get(column.layer());
    }

    Optional<Reading> at(double x, double y) {
        return pick(x, y)
                .map(
                        pick ->
                                pick.from().isPresent()
                                        ? new Reading(x, y, wire(pick))
                                        : new Reading(x, y, unit(pick)));
    }

    /** {@return what a unit is called, such as "G layer 2, unit 5"} */
    public String name(int c, int place) {
        NetworkColumn column = plan.columns().get(c);
        PlayerPicture player = picture.of(column.player());
        int unit = column.rows().get(place);
        if (column.isInput()) {
            return player.inputNames().get(unit);
        }
        String network = column.player() == Player.GENERATOR ? "G" : "D";
        int number = player.before(column.layer() + 1).shown().get(unit) + 1;
        return "%s layer %d, unit %,d".formatted(network, column.layer() + 1, number);
    }

    private String unit(Pick pick) {
        NetworkColumn column = plan.columns().get(pick.column());
        PlayerPicture player = picture.of(column.player());
        int row = column.rows().get(pick.place());
        var words = new StringBuilder(name(pick.column(), pick.place()));
        if (!column.isInput()) {
            OwnNumbers own = layer(column).own();
            for (int i = 0; i < own.names().size(); i++) {
                words.append(
                        "\n%s %s, gradient %s"
                                .formatted(
                                        own.names().get(i),
                                        Numbers.of(own.values().get(row, i)),
                                        Numbers.of(own.gradients().get(row, i))));
            }
        }
        UnitsPicture units = player.before(column.layer() + 1);
        units.onReal().ifPresent(real -> words.append(figures("real", real, row)));
        words.append(
                figures(
                        column.player() == Player.GENERATOR ? "samples" : "generated",
                        units.onGenerated(),
                        row));
        return words.toString();
    }

    private static String figures(String of, Matrix figures, int row) {
        return String.format(
                Locale.ROOT,
                "%nover %s: %s ± %s",
                of,
                Numbers.of(figures.get(row, 0)),
                Numbers.of(figures.get(row, 1)));
    }

    private String wire(Pick pick) {
        NetworkColumn column = plan.columns().get(pick.column());
        Wires wires = layer(column).wires();
        int unit = column.rows().get(pick.place());
        int from = pick.from().orElseThrow();
        String where =
                "from %s\nto %s"
                        .formatted(
                                name(pick.column() - 1, from), name(pick.column(), pick.place()));
        if (unit < wires.straight()) {
            return "handed through " + where;
        }
        int before = plan.before(pick.column()).rows().get(from);
        var words = new StringBuilder();
        for (int piece = 0; piece < wires.pieces(); piece++) {
            words.append(
                    "weight %s, gradient %s%n"
                            .formatted(
                                    Numbers.of(wires.weight(unit, before, piece)),
                                    Numbers.of(wires.gradient(unit, before, piece))));
        }
        return words.append(where).toString();
    }
}
