package org.ganscope.plot;

import org.ganscope.experiment.UpdateAnatomy;
import org.ganscope.gan.Dissection;
import org.ganscope.gan.Excerpt;
import org.ganscope.gan.Player;

import java.util.List;

/** All numbers of an update that is shown phase by phase, as a table. */
final class PhasesTable {
    private PhasesTable() {}

    static Table of(UpdateAnatomy anatomy) {
        Table table = Table.titled("Step %d, in phases".formatted(anatomy.step()));
        for (Dissection look : anatomy.looks()) {
            String whose = look.player() == Player.DISCRIMINATOR ? "d_update_" : "g_update_";
            table = with(table, whose, look);
            UpdateAnatomy.Move move = anatomy.move(look.player());
            table =
                    table.numbers(whose + "change_of_weights", 1, _ -> move.distance())
                            .numbers(whose + "weights", 1, _ -> move.size());
        }
        return table;
    }

    private static Table with(Table table, String whose, Dissection look) {
        Table all = excerpt(table, whose + "z", look.noise());
        all = excerpt(all, whose + "g_of_z", look.generated());
        if (look.real().isPresent()) {
            all = excerpt(all, whose + "x", look.real().get());
        }
        if (look.onReal().isPresent()) {
            all = excerpt(all, whose + "d_real", look.onReal().get().outputs());
        }
        if (look.onFake().isPresent()) {
            all = excerpt(all, whose + "d_fake", look.onFake().get().outputs());
        }
        List<Double> layers = look.layerGradientNorms();
        return all.numbers(
                        whose + "summands",
                        look.summands().size(),
                        i -> look.summands().get(i).value())
                .numbers(whose + "loss", 1, _ -> look.loss())
                .numbers(whose + "gradient", 1, _ -> look.gradientNorm())
                .numbers(whose + "gradient_by_layer", layers.size(), layers::get);
    }

    /** {@return the table with a column for each coordinate} */
    private static Table excerpt(Table table, String name, Excerpt excerpt) {
        Table all = table;
        for (int row = 0; row < excerpt.rows(); row++) {
            int coordinate = row;
            all =
                    all.numbers(
                            excerpt.rows() == 1 ? name : name + "_" + (row + 1),
                            excerpt.columns().size(),
                            i -> excerpt.columns().get(i).get(coordinate));
        }
        return all;
    }
}
