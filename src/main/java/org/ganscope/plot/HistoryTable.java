package org.ganscope.plot;

import org.ganscope.diagnosis.Finding;
import org.ganscope.experiment.Band;
import org.ganscope.experiment.History;
import org.ganscope.experiment.NoiseFloor;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The numbers of a {@link HistoryChart}: a row for each bucket of steps, with mean, least and
 * greatest of each trace. Figures taken at other steps than their neighbours leave cells empty.
 */
final class HistoryTable {
    /** The steps of one row. */
    private record Steps(long first, long last) implements Comparable<Steps> {
        @Override
        public int compareTo(Steps other) {
            int byFirst = Long.compare(first, other.first);
            return byFirst != 0 ? byFirst : Long.compare(last, other.last);
        }
    }

    private HistoryTable() {}

    static Table of(String title, List<Trace> traces, List<ReferenceLine> references, Scene scene) {
        History history = scene.history();
        List<Band> bands = traces.stream().map(trace -> history.band(trace.quantity())).toList();
        SortedMap<Steps, int[]> rows = rows(bands);
        List<Map.Entry<Steps, int[]>> all = List.copyOf(rows.entrySet());
        Table table =
                Table.titled(title)
                        .whole("first_step", all.size(), i -> all.get(i).getKey().first())
                        .whole("last_step", all.size(), i -> all.get(i).getKey().last());
        for (int t = 0; t < bands.size(); t++) {
            table = trace(table, traces.get(t).quantity().column(), all, bands.get(t), t);
        }
        if (rows.isEmpty()) {
            return table;
        }
        for (Trace trace : traces) {
            table = floor(table, trace, scene.floor());
        }
        return findings(lines(table, references), scene.findings());
    }

    private static Table floor(Table table, Trace trace, NoiseFloor floor) {
        String name = trace.quantity().column() + "_floor";
        return trace.known(floor)
                .map(trace.floor()::of)
                .map(
                        span ->
                                table.numbers(name + "_low", 1, i -> span.low())
                                        .numbers(name + "_high", 1, i -> span.high()))
                .orElse(table);
    }

    private static Table lines(Table table, List<ReferenceLine> lines) {
        return lines.isEmpty()
                ? table
                : table.words("line", lines.stream().map(ReferenceLine::name).toList())
                        .numbers("value", lines.size(), i -> lines.get(i).value());
    }

    private static Table findings(Table table, List<Finding> findings) {
        return findings.isEmpty()
                ? table
                : table.words(
                                "finding",
                                findings.stream().map(one -> one.condition().words()).toList())
                        .whole("since_step", findings.size(), i -> findings.get(i).since());
    }

    /** {@return for the steps of each row, in order, the bucket of each band, -1 for none} */
    private static SortedMap<Steps, int[]> rows(List<Band> bands) {
        var rows = new TreeMap<Steps, int[]>();
        for (int b = 0; b < bands.size(); b++) {
            Band band = bands.get(b);
            for (int i = 0; i < band.size(); i++) {
                var steps = new Steps(band.firstStep(i), band.lastStep(i));
                rows.computeIfAbsent(steps, none -> missing(bands.size()))[b] = i;
            }
        }
        return rows;
    }

    private static int[] missing(int count) {
        int[] none = new int[count];
        Arrays.fill(none, -1);
        return none;
    }

    private static Table trace(
            Table table, String name, List<Map.Entry<Steps, int[]>> rows, Band band, int which) {
        return table.numbers(name, rows.size(), i -> mean(band, rows.get(i).getValue()[which]))
                .numbers(name + "_min", rows.size(), i -> min(band, rows.get(i).getValue()[which]))
                .numbers(name + "_max", rows.size(), i -> max(band, rows.get(i).getValue()[which]));
    }

    private static double mean(Band band, int bucket) {
        return bucket < 0 ? Double.NaN : band.mean(bucket);
    }

    private static double min(Band band, int bucket) {
        return bucket < 0 ? Double.NaN : band.min(bucket);
    }

    private static double max(Band band, int bucket) {
        return bucket < 0 ? Double.NaN : band.max(bucket);
    }
}
