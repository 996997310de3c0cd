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
    private record Learned(String network, int layer, int unit, String name, float[] numbers) {}

    private record Unit(String network, int layer, int unit, float[] figures) {}

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
                float[] numbers = {own.values().get(row, i), own.gradients().get(row, i)};
                int unit = layer.units().shown().get(row) + 1;
                learned.add(new Learned(network, number, unit, own.names().get(i), numbers));
            }
        }
    }

    private void wires(String network, int number, LayerPicture layer, UnitsPicture before) {
        Wires wires = layer.wires();
        for (int row = wires.straight(); row < layer.units().shown().size(); row++) {
            for (int piece = 0; piece < wires.pieces(); piece++) {
                for (int from = 0; from < before.shown().size(); from++) {
                    String name = "weight from unit " + (before.shown().get(from) + 1);
                    float[] numbers = {
                        wires.weight(row, from, piece), wires.gradient(row, from, piece)
                    };
                    learned.add(
                            new Learned(
                                    network,
                                    number,
                                    layer.units().shown().get(row) + 1,
                                    wires.pieces() == 1 ? name : name + ", piece " + (piece + 1),
                                    numbers));
                }
            }
        }
    }

    private void units(String network, int number, UnitsPicture picture) {
        for (int row = 0; row < picture.shown().size(); row++) {
            float[] figures = new float[4];
            Matrix generated = picture.onGenerated();
            figures[0] = generated.get(row, 0);
            figures[1] = generated.get(row, 1);
            int at = row;
            figures[2] = picture.onReal().map(real -> real.get(at, 0)).orElse(Float.NaN);
            figures[3] = picture.onReal().map(real -> real.get(at, 1)).orElse(Float.NaN);
            units.add(new Unit(network, number, picture.shown().get(row) + 1, figures));
        }
    }

    private Table table(Table empty) {
        int size = units.size();
        return empty.words("network", learned.stream().map(Learned::network).toList())
                .whole("layer", learned.size(), i -> learned.get(i).layer())
                .whole("unit", learned.size(), i -> learned.get(i).unit())
                .words("name", learned.stream().map(Learned::name).toList())
                .floats("value", learned.size(), i -> learned.get(i).numbers()[0])
                .floats("gradient", learned.size(), i -> learned.get(i).numbers()[1])
                .words("unit_network", units.stream().map(Unit::network).toList())
                .whole("unit_layer", size, i -> units.get(i).layer())
                .whole("unit_number", size, i -> units.get(i).unit())
                .floats("generated_mean", size, i -> units.get(i).figures()[0])
                .floats("generated_deviation", size, i -> units.get(i).figures()[1])
                .floats("real_mean", size, i -> units.get(i).figures()[2])
                .floats("real_deviation", size, i -> units.get(i).figures()[3]);
    }
}
