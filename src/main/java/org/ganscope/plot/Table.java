package org.ganscope.plot;

import org.ganscope.experiment.Curve;
import org.ganscope.experiment.Plane;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The numbers behind a chart, as columns side by side, to be read by people and programs. What
 * belongs together stands in one row; neighbouring groups of columns may differ in length. Numbers
 * are the shortest that read back to the same bits, the same in every country; what there is not is
 * empty. Immutable.
 *
 * @param title the chart's
 */
public record Table(String title, List<Column> columns) {
    public Table {
        columns = List.copyOf(columns);
    }

    /** A name, as in the header of a file, and a cell for each row from the first on. */
    public record Column(String name, List<String> cells) {
        public Column {
            cells = List.copyOf(cells);
        }
    }

    /** {@return a table without columns, as a chart that shows nothing has} */
    static Table titled(String title) {
        return new Table(title, List.of());
    }

    /** {@return this table and one more column, of {@code rows} cells} */
    public Table numbers(String name, int rows, IntToDoubleFunction values) {
        return with(name, rows, i -> number(values.applyAsDouble(i)));
    }

    /** {@return this table and one more column, of numbers with the digits of float32} */
    public Table floats(String name, int rows, IntFunction<Float> values) {
        return with(name, rows, i -> number(values.apply(i)));
    }

    /** {@return this table and one more column, of whole numbers} */
    public Table whole(String name, int rows, IntToLongFunction values) {
        return with(name, rows, i -> Long.toString(values.applyAsLong(i)));
    }

    /** {@return this table and one more column, of words} */
    public Table words(String name, List<String> cells) {
        return with(name, cells.size(), cells::get);
    }

    /** {@return this table and one more column, of a curve's values} */
    public Table curve(String name, Curve curve) {
        return numbers(name, curve.size(), curve::y);
    }

    /** {@return this table and three more columns: a row for each point of the plane's grid} */
    public Table plane(String x, String y, String value, Plane plane) {
        int size = plane.rows() * plane.columns();
        double across = (plane.highX() - plane.lowX()) / Math.max(1, plane.columns() - 1);
        double up = (plane.highY() - plane.lowY()) / Math.max(1, plane.rows() - 1);
        return numbers(x, size, i -> plane.lowX() + across * (i % plane.columns()))
                .numbers(y, size, i -> plane.lowY() + up * row(i, plane))
                .floats(value, size, i -> plane.get(row(i, plane), i % plane.columns()));
    }

    private static int row(int i, Plane plane) {
        return i / plane.columns();
    }

    private Table with(String name, int rows, IntFunction<String> cells) {
        List<Column> all = new ArrayList<>(columns);
        all.add(new Column(name, IntStream.range(0, rows).mapToObj(cells).toList()));
        return new Table(title, all);
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : Double.toString(value);
    }

    private static String number(float value) {
        return Float.isNaN(value) ? "" : Float.toString(value);
    }

    public boolean isEmpty() {
        return rows() == 0;
    }

    /** {@return how many rows the longest column has} */
    public int rows() {
        return columns.stream().mapToInt(column -> column.cells().size()).max().orElse(0);
    }

    /** {@return the column called {@code name}} */
    public Column column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(title + " has no " + name));
    }

    /**
     * {@return the table as CSV (RFC 4180, but lines end as everywhere else here): header, rows}
     */
    public String csv() {
        Stream<List<String>> header = Stream.of(columns.stream().map(Column::name).toList());
        Stream<List<String>> rows = IntStream.range(0, rows()).mapToObj(this::row);
        var csv = new StringBuilder();
        Stream.concat(header, rows)
                .map(cells -> cells.stream().map(Table::quoted).toList())
                .forEach(cells -> csv.append(String.join(",", cells)).append('\n'));
        return csv.toString();
    }

    private List<String> row(int row) {
        return columns.stream()
                .map(column -> row < column.cells().size() ? column.cells().get(row) : "")
                .toList();
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
