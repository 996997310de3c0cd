package org.ganscope.plot;

import org.ganscope.experiment.Plane;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which cells of a plane's grid a line of each level runs through, found in one walk over the grid
 * for all levels. Keeps its room from one plane to the next.
 */
final class CrossedCells {
    private int[][] cells = {};
    private int[] counts = {};

    void find(Plane plane, List<Double> levels) {
        makeRoom(levels.size());
        double[] at = levels.stream().mapToDouble(Double::doubleValue).toArray();
        double lowest = Arrays.stream(at).min().orElse(Double.NaN);
        double highest = Arrays.stream(at).max().orElse(Double.NaN);
        int rows = plane.rows();
        int columns = plane.columns();
        for (int row = 0; row + 1 < rows; row++) {
            float left = plane.get(row, 0);
            float aboveLeft = plane.get(row + 1, 0);
            for (int column = 0; column + 1 < columns; column++) {
                float right = plane.get(row, column + 1);
                float aboveRight = plane.get(row + 1, column + 1);
                float low = Math.min(Math.min(left, right), Math.min(aboveLeft, aboveRight));
                float high = Math.max(Math.max(left, right), Math.max(aboveLeft, aboveRight));
                if (low < highest && lowest <= high && Float.isFinite(high - low)) {
                    note(row * columns + column, low, high, at);
                }
                left = right;
                aboveLeft = aboveRight;
            }
        }
    }

    /** {@return the cells of one of the levels, counted along the rows of the grid} */
    IntStream of(int level) {
        return Arrays.stream(cells[level], 0, counts[level]);
    }

    private void note(int cell, float low, float high, double[] levels) {
        for (int i = 0; i < levels.length; i++) {
            if (low < levels[i] && levels[i] <= high) {
                if (counts[i] == cells[i].length) {
                    cells[i] = Arrays.copyOf(cells[i], 2 * counts[i]);
                }
                cells[i][counts[i]++] = cell;
            }
        }
    }

    private void makeRoom(int levels) {
        int before = cells.length;
        if (before < levels) {
            cells = Arrays.copyOf(cells, levels);
            Arrays.setAll(cells, i -> i < before ? cells[i] : new int[64]);
            counts = new int[levels];
        }
        Arrays.fill(counts, 0);
    }
}
