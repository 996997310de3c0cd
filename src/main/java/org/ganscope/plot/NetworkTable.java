package org.ganscope.plot;

import org.ganscope.experiment.LayerPicture;
import org.ganscope.experiment.Matrix;
import org.ganscope.experiment.NetworkPicture;
import org.ganscope.experiment.OwnNumbers;
import org.ganscope.experiment.PlayerPicture;
import org.ganscope.experiment.UnitsPicture;
import org.ganscope.experiment.Wires;
import org.ganscope.gan.Player;

import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of the networks' picture: a row for each learned number that is shown, then a row for
 * each shown unit. Layers and units count from 1; layer 0 is what the network is given.
 */
final class NetworkTable {
    private record Learned(
            String network, int layer, int unit, String name, float value, float gradient) {}

    private record Unit(String network, int layer, int unit, Figures generated, Figures real) {}

    /** What a unit answers to samples. */
    private record Figures(float mean, float deviation) {
        static final Figures NONE = new Figures(Float.NaN, Float.NaN);

        static Figures of(Matrix figures, int row) {
            return new Figures(figures.get(row, 0), figures.get(row, 1));
        }
    }

    private final List<Learned> learned = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();

    private NetworkTable() {}

    static Table of(Table empty, NetworkPicture picture) {
        var rows = new NetworkTable();
        rows.add(picture.generator());
        rows.add(picture.discriminator());
        return rows.table(empty);
    }

    private void add(PlayerPicture player) {
        String network = player.player() == Player.GENERATOR ? "G" : "D";
        units(network, 0, player.input());
        for (int i = 0; i < player.layers().size(); i++) {
            LayerPicture layer = player.layers().get(i);
            own(network, i + 1, layer);
            wires(network, i + 1, layer, player.before(i));
            units(network, i + 1, layer.units());
        }
    }

    private void own(String network, int number, LayerPicture layer) {
        OwnNumbers own = layer.own();
        for (int row = 0; row < layer.units().shown().size(); row++) {
            for (int i = 0; i < own.names().size(); i++) {
                int unit = layer.units().shown().get(row) + 1;
                learned.add(
                        new Learned(
                                network,
                                number,
                                unit,
                                own.names().get(i),
                                own.values().get(row, i),
                                own.gradients().get(row, i)));
            }
        }
    }

    private void wires(String network, int number, LayerPicture layer, UnitsPicture before) {
        Wires wires = layer.wires();
        for (int row = wires.straight(); row < layer.units().shown().size(); row++) {
            for (int piece = 0; piece < wires.pieces(); piece++) {
                for (int from = 0; from < before.shown().size(); from++) {
                    String name = "weight from unit " + (before.shown().get(from) + 1);
                    learned.add(
                            new Learned(
                                    network,
                                    number,
                                    layer.units().shown().get(row) + 1,
                                    wires.pieces() == 1 ? name : name + ", piece " + (piece + 1),
                                    wires.weight(row, from, piece),
                                    wires.gradient(row, from, piece)));
                }
            }
        }
    }

    private void units(String network, int number, UnitsPicture picture) {
        for (int row = 0; row < picture.shown().size(); row++) {
            int at = row;
            units.add(
                    new Unit(
                            network,
                            number,
                            picture.shown().get(row) + 1,
                            Figures.of(picture.onGenerated(), row),
                            picture.onReal()
                                    .map(real -> Figures.of(real, at))
                                    .orElse(Figures.NONE)));
        }
    }

    private Table table(Table empty) {
        int size = units.size();
        return empty.words("network", learned.stream().map(Learned::network).toList())
                .whole("layer", learned.size(), i -> learned.get(i).layer())
                .whole("unit", learned.size(), i -> learned.get(i).unit())
                .words("name", learned.stream().map(Learned::name).toList())
                .floats("value", learned.size(), i -> learned.get(i).value())
                .floats("gradient", learned.size(), i -> learned.get(i).gradient())
                .words("unit_network", units.stream().map(Unit::network).toList())
                .whole("unit_layer", size, i -> units.get(i).layer())
                .whole("unit_number", size, i -> units.get(i).unit())
                .floats("generated_mean", size, i -> units.get(i).generated().mean())
                .floats("generated_deviation", size, i -> units.get(i).generated().deviation())
                .floats("real_mean", size, i -> units.get(i).real().mean())
                .floats("real_deviation", size, i -> units.get(i).real().deviation());
    }
}
