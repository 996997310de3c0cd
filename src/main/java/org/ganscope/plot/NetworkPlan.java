package org.ganscope.plot;

import org.ganscope.experiment.LayerPicture;
import org.ganscope.experiment.NetworkPicture;
import org.ganscope.experiment.PlayerPicture;
import org.ganscope.experiment.UnitsPicture;
import org.ganscope.gan.Player;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where everything stands in the picture of both networks, from z through G to x and through D to
 * its logit: in one row where there is room, else G above D. Immutable.
 *
 * @param columns from left to right, G's before D's
 */
public record NetworkPlan(double width, double height, List<NetworkColumn> columns) {
    private static final double SIDE = 14;
    private static final double TITLE = 30;
    private static final double HEADER = 22;
    private static final double CAPTION = 30;
    private static final double FOOTNOTE = 16;
    private static final double NARROWEST = 36;
    private static final double SMALLEST = 15;
    private static final double LEAST = 3;
    private static final double LARGEST = 44;
    private static final double GAP = 3;
    private static final double MORE = 13;

    public NetworkPlan {
        columns = List.copyOf(columns);
    }

    /**
     * {@return a plan for a chart of this size}
     *
     * @param meets whether D is given G's samples one by one, so that both meet in x
     * @param reserved room below each layer beside its name, for what stands over the chart
     */
    static NetworkPlan of(
            NetworkPicture picture, boolean meets, double width, double height, double reserved) {
        PlayerPicture g = picture.generator();
        PlayerPicture d = picture.discriminator();
        int inRow = g.layers().size() + d.layers().size() + (meets ? 1 : 2);
        double below = CAPTION + reserved;
        double high = height - TITLE - FOOTNOTE;
        boolean oneRow =
                (width - 2 * SIDE) / inRow >= NARROWEST
                        || high < 2 * (HEADER + below + 4 * SMALLEST);
        List<NetworkColumn> columns = new ArrayList<>();
        if (oneRow) {
            var row = new Row(SIDE, width - SIDE, inRow, TITLE + HEADER, height - FOOTNOTE - below);
            row.add(columns, g, 0, true);
            row.add(columns, d, g.layers().size() + 1, !meets);
        } else {
            double half = high / 2;
            new Row(SIDE, width - SIDE, g.layers().size() + 1, TITLE + HEADER, TITLE + half - below)
                    .add(columns, g, 0, true);
            new Row(
                            SIDE,
                            width - SIDE,
                            d.layers().size() + 1,
                            TITLE + half + HEADER,
                            TITLE + high - below)
                    .add(columns, d, 0, true);
        }
        return new NetworkPlan(width, height, columns);
    }

    /** One row of columns, between these edges. */
    private record Row(double left, double right, int places, double top, double bottom) {

        void add(List<NetworkColumn> to, PlayerPicture picture, int first, boolean withInput) {
            int place = first;
            if (withInput) {
                to.add(column(picture.player(), -1, picture.input(), 0, place, false));
                place++;
            }
            for (int i = 0; i < picture.layers().size(); i++) {
                LayerPicture layer = picture.layers().get(i);
                int shown = layer.units().shown().size();
                int added = layer.wires().straight() == 0 ? 0 : shown - layer.wires().straight();
                to.add(column(picture.player(), i, layer.units(), added, place, true));
                place++;
            }
        }

        /**
         * @param added so many of the last shown units are drawn first of all
         */
        private NetworkColumn column(
                Player player, int layer, UnitsPicture units, int added, int place, boolean wired) {
            double pitchX = (right - left) / places;
            double high = Math.max(SMALLEST, bottom - top);
            int shown = units.shown().size();
            boolean fits = shown == units.units() && shown * (SMALLEST + GAP) - GAP <= high;
            double room = fits ? high : Math.max(SMALLEST, high - MORE);
            int drawn = Math.clamp((int) ((room + GAP) / (SMALLEST + GAP)), 1, shown);
            // In many columns of a small chart units are smaller: they must not lie on each other.
            double smallest = Math.clamp(pitchX - GAP, LEAST, SMALLEST);
            double widest = Math.clamp(0.56 * pitchX, smallest, LARGEST);
            double size = Math.clamp((room + GAP) / drawn - GAP, smallest, widest);
            double pitch = Math.min((room - size) / Math.max(1, drawn - 1), size + 0.5 * size);
            double used = size + pitch * (drawn - 1);
            return new NetworkColumn(
                    player,
                    layer,
                    left + pitchX * (place + 0.5),
                    top + (room - used) / 2,
                    size,
                    pitch,
                    rows(shown, drawn, added),
                    units.units() - drawn,
                    top,
                    bottom,
                    wired);
        }

        private static List<Integer> rows(int shown, int drawn, int added) {
            int last = Math.min(added, Math.max(1, drawn / 2));
            return added == 0 || drawn == shown
                    ? IntStream.range(0, drawn).boxed().toList()
                    : IntStream.concat(
                                    IntStream.range(0, Math.min(drawn - last, shown - added)),
                                    IntStream.range(shown - added, shown).limit(last))
                            .boxed()
                            .toList();
        }
    }

    /** {@return the column that leads to this one by wires} */
    NetworkColumn before(int column) {
        return columns.get(column - 1);
    }
}
