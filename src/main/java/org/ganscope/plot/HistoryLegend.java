package org.ganscope.plot;

import org.ganscope.experiment.NoiseFloor;

import java.util.ArrayList;
import java.util.List;

/** The legend of a {@link HistoryChart}. */
record HistoryLegend(String title, List<Trace> traces, List<ReferenceLine> lines) {
    /**
     * {@return the entries for a chart of this size: those of the compared lines, and of a single
     * trace and its floor, only where all goes in, for lines and floor have their names beside
     * them, the title names the trace, and the values under a pointer say the rest}
     */
    List<Key> keys(Theme theme, NoiseFloor floor, double width, double height) {
        List<Key> own = ofTraces(theme, floor);
        List<Key> all = new ArrayList<>(own);
        lines.stream()
                .flatMap(line -> line.kind().stream())
                .distinct()
                .map(kind -> new Key(kind, theme.muted(), Key.Mark.DASHED))
                .forEach(all::add);
        LegendRows legend = LegendRows.of(title, all, width, height);
        boolean goesIn =
                legend.leftOut().isEmpty() && legend.rows().size() <= LegendRows.usual(height);
        return goesIn ? all : traces.size() == 1 ? List.of() : own;
    }

    private List<Key> ofTraces(Theme theme, NoiseFloor floor) {
        List<Key> keys = new ArrayList<>();
        for (int i = 0; i < traces.size(); i++) {
            Trace trace = traces.get(i);
            Key.Mark mark = Key.Mark.ofLine(i, traces.size());
            keys.add(new Key(trace.label(), trace.color().apply(theme), mark));
        }
        traces.stream()
                .filter(trace -> trace.known(floor).isPresent())
                .map(
                        trace ->
                                new Key(
                                        trace.floor().words(),
                                        Theme.over(theme.ground(), trace.color().apply(theme), 0.4),
                                        Key.Mark.BAR))
                .findFirst()
                .ifPresent(keys::add);
        return keys;
    }
}
