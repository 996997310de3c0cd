package org.ganscope.ui;

import org.ganscope.experiment.LayerPicture;
import org.ganscope.experiment.LayerPlaces;
import org.ganscope.experiment.PlayerPicture;
import org.ganscope.experiment.UnitsPicture;
import org.ganscope.experiment.Wires;
import org.ganscope.gan.WeightPlace;
import org.ganscope.plot.NetworkColumn;
import org.ganscope.plot.NetworkReading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one unit learns, as a list to be read and changed: its own numbers, then its weights. Pure.
 *
 * @param title what the unit is called
 * @param numbers those that are shown
 * @param hidden how many weights of units that are not shown there are beside them
 */
record UnitNumbers(String title, List<Learned> numbers, int hidden) {
    UnitNumbers {
        numbers = List.copyOf(numbers);
    }

    /** One of them. */
    record Learned(String name, WeightPlace place, float value, float gradient) {}

    /** {@return those of the unit that stands there} */
    static UnitNumbers of(NetworkReading reading, int column, int place) {
        NetworkColumn units = reading.plan().columns().get(column);
        String title = reading.name(column, place);
        if (units.isInput()) {
            return new UnitNumbers(title, List.of(), 0);
        }
        PlayerPicture player = reading.picture().of(units.player());
        LayerPicture layer = player.layers().get(units.layer());
        LayerPlaces places = player.places(units.layer());
        int row = units.rows().get(place);
        int unit = layer.units().shown().get(row);
        List<Learned> numbers = new ArrayList<>();
        for (int i = 0; i < layer.own().names().size(); i++) {
            numbers.add(
                    new Learned(
                            layer.own().names().get(i),
                            places.own(unit, i),
                            layer.own().values().get(row, i),
                            layer.own().gradients().get(row, i)));
        }
        UnitsPicture before = player.before(units.layer());
        if (row < layer.wires().straight()) {
            return new UnitNumbers(title, numbers, 0);
        }
        for (int from = 0; from < before.shown().size(); from++) {
            for (int piece = 0; piece < layer.wires().pieces(); piece++) {
                numbers.add(weight(player, units.layer(), places, row, from, piece));
            }
        }
        int hidden = (before.units() - before.shown().size()) * layer.wires().pieces();
        return new UnitNumbers(title, numbers, hidden);
    }

    /** {@return the place of the weight of a wire into this unit; of several the first} */
    Optional<WeightPlace> weightFrom(NetworkReading reading, NetworkReading.Pick wire) {
        NetworkColumn units = reading.plan().columns().get(wire.column());
        NetworkColumn before = reading.plan().columns().get(wire.column() - 1);
        PlayerPicture player = reading.picture().of(units.player());
        LayerPicture layer = player.layers().get(units.layer());
        int row = units.rows().get(wire.place());
        if (row < layer.wires().straight() || layer.wires().pieces() == 0) {
            return Optional.empty();
        }
        int from = before.rows().get(wire.from().orElseThrow());
        return Optional.of(
                player.places(units.layer())
                        .weight(
                                layer.units().shown().get(row),
                                player.before(units.layer()).shown().get(from),
                                0));
    }

    private static Learned weight(
            PlayerPicture player, int layer, LayerPlaces places, int row, int from, int piece) {
        Wires wires = player.layers().get(layer).wires();
        UnitsPicture before = player.before(layer);
        String source =
                layer == 0
                        ? player.inputNames().get(from)
                        : String.format(Locale.ROOT, "unit %,d", before.shown().get(from) + 1);
        String name = "weight from " + source;
        return new Learned(
                wires.pieces() == 1 ? name : name + ", piece " + (piece + 1),
                places.weight(
                        player.layers().get(layer).units().shown().get(row),
                        before.shown().get(from),
                        piece),
                wires.weight(row, from, piece),
                wires.gradient(row, from, piece));
    }
}
