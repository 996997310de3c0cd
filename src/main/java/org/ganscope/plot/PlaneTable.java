package org.ganscope.plot;

import org.ganscope.experiment.Arrows;
import org.ganscope.experiment.Manifold;
import org.ganscope.experiment.ManifoldCurve;
import org.ganscope.experiment.ManifoldSheet;
import org.ganscope.experiment.OptimalPlane;
import org.ganscope.experiment.Plane;
import org.ganscope.experiment.Points;
import org.ganscope.experiment.SamplesView;
import org.ganscope.experiment.Trails;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The numbers of a {@link PlaneChart}: the points, D and the best D on their grid, the corners of
 * all that the generator can make, and the paths of the followed points, moment by moment.
 */
final class PlaneTable {
    private PlaneTable() {}

    static Table of(String title, PlaneShown shown) {
        Table table = Table.titled(title);
        if (!(shown.scene().snapshot().samples() instanceof SamplesView.InPlane samples)) {
            return table;
        }
        if (shown.has(PlaneLayer.POINTS)) {
            table =
                    points(
                            points(table, "real_", samples.real()),
                            "generated_",
                            samples.generated());
        }
        table = planes(table, shown);
        table =
                shown.find(PlaneLayer.ARROWS, Arrows.class)
                        .map(added(table, PlaneTable::arrows))
                        .orElse(table);
        table =
                shown.find(PlaneLayer.MANIFOLD, Manifold.class)
                        .map(added(table, PlaneTable::manifold))
                        .orElse(table);
        return shown.find(PlaneLayer.TRAILS, Trails.class)
                .map(added(table, PlaneTable::trails))
                .orElse(table);
    }

    private static <T> Function<T, Table> added(Table table, BiFunction<Table, T, Table> more) {
        return found -> more.apply(table, found);
    }

    private static Table points(Table table, String whose, Points points) {
        int drawn = PointsPainter.drawn(points);
        return table.floats(whose + "x", drawn, points::x).floats(whose + "y", drawn, points::y);
    }

    /** D and the best D have one grid. */
    private static Table planes(Table table, PlaneShown shown) {
        Optional<Plane> best =
                shown.scene()
                        .snapshot()
                        .details()
                        .find(OptimalPlane.class)
                        .filter(
                                _ ->
                                        shown.has(PlaneLayer.OPTIMAL)
                                                || shown.has(PlaneLayer.OPTIMAL_MAP))
                        .map(OptimalPlane::output);
        Table judged =
                shown.judged().map(view -> table.plane("x", "y", "d", view.output())).orElse(table);
        return best.map(
                        plane ->
                                judged.floats(
                                        "d_optimal",
                                        plane.rows() * plane.columns(),
                                        i -> plane.get(i / plane.columns(), i % plane.columns())))
                .orElse(judged);
    }

    private static Table arrows(Table table, Arrows arrows) {
        return table.floats("arrow_at_x", arrows.size(), arrows::x)
                .floats("arrow_at_y", arrows.size(), arrows::y)
                .floats("arrow_x", arrows.size(), arrows::alongX)
                .floats("arrow_y", arrows.size(), arrows::alongY);
    }

    private static Table manifold(Table table, Manifold manifold) {
        return switch (manifold) {
            case ManifoldCurve curve ->
                    table.floats("curve_x", curve.nodes().size(), curve.nodes()::x)
                            .floats("curve_y", curve.nodes().size(), curve.nodes()::y)
                            .numbers("density_to_next", curve.pieces(), curve::density);
            case ManifoldSheet sheet -> sheet(table, sheet);
        };
    }

    /** A row for each cell, with its lower left corner in the noise. */
    private static Table sheet(Table table, ManifoldSheet sheet) {
        int cells = sheet.cells();
        int all = cells * cells;
        return table.floats("sheet_x", all, i -> sheet.x(i / cells, i % cells))
                .floats("sheet_y", all, i -> sheet.y(i / cells, i % cells))
                .numbers("sheet_density", all, i -> sheet.density(i / cells, i % cells))
                .whole("sheet_folded", all, i -> sheet.isFolded(i / cells, i % cells) ? 1 : 0);
    }

    private static Table trails(Table table, Trails trails) {
        int probes = trails.probes();
        int all = trails.moments() * probes;
        return table.whole("trail", all, i -> i % probes)
                .whole("moments_ago", all, i -> trails.moments() - 1 - i / probes)
                .floats("trail_x", all, i -> trails.x(i / probes, i % probes))
                .floats("trail_y", all, i -> trails.y(i / probes, i % probes));
    }
}
