package org.ganscope.plot;

import org.ganscope.experiment.LayerPicture;
import org.ganscope.experiment.OwnNumbers;
import org.ganscope.experiment.Wires;
import org.ganscope.nn.Layer;

import java.awt.Color;
import java.util.function.DoublePredicate;

/**
 * Paints the weights that lead from a column of units to the next: the thicker, the farther from 0
 * among the layer's shown ones; negative ones dashed. The weak ones lie below the strong ones.
 */
final class WiresPainter {
    /** More would be neither seen nor drawn in time; all units of two layers of 16 have theirs. */
    static final int MOST = 256;

    private static final double STRONG = 0.4;
    private static final double WEAKEST = 0.02;
    private static final double THICKEST = 3;
    private static final double THINNEST = 0.4;

    private final Canvas canvas;
    private final Theme theme;
    private final SignColours signs;
    private final double scale;
    private final Canvas.Dash dash;

    WiresPainter(Canvas canvas, Theme theme, double scale) {
        this.canvas = canvas;
        this.theme = theme;
        this.scale = scale;
        signs = new SignColours(theme);
        dash = new Canvas.Dash(4 * scale, 3 * scale);
    }

    void paint(NetworkColumn before, NetworkColumn column, LayerPicture layer) {
        double weakest = weakest(before, column, layer.wires());
        learned(before, column, layer.wires(), size -> size >= weakest && size < STRONG);
        learned(before, column, layer.wires(), size -> size >= Math.max(weakest, STRONG));
        straight(before, column, layer);
    }

    /** {@return from which share of the strongest weight on a wire is drawn} */
    static double weakest(NetworkColumn before, NetworkColumn column, Wires wires) {
        double reach = wires.weights().reach();
        if (wires.pieces() == 0 || column.rows().size() * before.rows().size() <= MOST) {
            return WEAKEST;
        }
        double[] sizes =
                column.rows().stream()
                        .filter(unit -> unit >= wires.straight())
                        .flatMap(
                                unit ->
                                        before.rows().stream()
                                                .map(from -> wires.strongest(unit, from)))
                        .mapToDouble(weight -> Math.abs(weight) / reach)
                        .sorted()
                        .toArray();
        return sizes.length <= MOST ? WEAKEST : Math.max(WEAKEST, sizes[sizes.length - MOST]);
    }

    private void learned(
            NetworkColumn before, NetworkColumn column, Wires wires, DoublePredicate which) {
        double reach = wires.weights().reach();
        if (reach == 0 || wires.pieces() == 0) {
            return;
        }
        for (int place = 0; place < column.rows().size(); place++) {
            int unit = column.rows().get(place);
            for (int from = 0; unit >= wires.straight() && from < before.rows().size(); from++) {
                double share = wires.strongest(unit, before.rows().get(from)) / reach;
                double size = Math.abs(share);
                if (which.test(size)) {
                    wire(before, from, column, place, share);
                }
            }
        }
    }

    private void wire(NetworkColumn before, int from, NetworkColumn to, int place, double share) {
        double size = Math.abs(share);
        line(
                before,
                from,
                to,
                place,
                THINNEST + (THICKEST - THINNEST) * size,
                signs.of(share),
                0.2 + 0.7 * size,
                share < 0 ? dash : Canvas.Dash.NONE);
    }

    /** What a layer hands through, by a factor that it learns or not. */
    private void straight(NetworkColumn before, NetworkColumn column, LayerPicture layer) {
        OwnNumbers own = layer.own();
        boolean gains = own.names().contains("gain");
        double reach = gains ? own.values().reach() : 1;
        for (int place = 0; place < column.rows().size(); place++) {
            int unit = column.rows().get(place);
            int from = before.rows().indexOf(unit);
            if (unit >= layer.wires().straight()) {
                if (layer.wires().pieces() == 0 && layer.wires().straight() > 0) {
                    fromAll(before, column, place);
                }
                continue;
            }
            if (from < 0) {
                continue;
            }
            double factor =
                    gains
                            ? own.values().get(unit, 0) / (reach > 0 ? reach : 1)
                            : layer.layer() instanceof Layer.Scale(double by) ? Math.signum(by) : 1;
            Color color = factor < 0 ? signs.negative() : theme.muted();
            double thick = gains ? 0.5 + 1.5 * Math.abs(factor) : 1.2;
            line(before, from, column, place, thick, color, 0.9, strokeOf(layer, factor));
        }
    }

    private Canvas.Dash strokeOf(LayerPicture layer, double factor) {
        if (layer.layer() instanceof Layer.Dropout) {
            return new Canvas.Dash(scale, 3 * scale);
        }
        return factor < 0 ? dash : Canvas.Dash.NONE;
    }

    /** A figure of the whole batch: every unit before takes part. */
    private void fromAll(NetworkColumn before, NetworkColumn column, int place) {
        for (int from = 0; from < before.rows().size(); from++) {
            line(before, from, column, place, 0.7, theme.muted(), 0.5, Canvas.Dash.NONE);
        }
    }

    private void line(
            NetworkColumn before,
            int from,
            NetworkColumn to,
            int place,
            double thick,
            Color color,
            double opacity,
            Canvas.Dash broken) {
        canvas.line(
                before.right() * scale,
                before.y(from) * scale,
                to.left() * scale,
                to.y(place) * scale,
                thick * scale,
                color,
                opacity,
                broken);
    }
}
