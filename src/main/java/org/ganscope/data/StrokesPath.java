package org.ganscope.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of some strokes. */
final class StrokesPath implements PlanePath {
    private final List<StraightLine> lines;

    /** [line], the share of all points that lies on it and the ones before. */
    private final double[] ends;

    private StrokesPath(List<StraightLine> lines, double[] weights) {
        this.lines = List.copyOf(lines);
        ends = weights.clone();
        Arrays.parallelPrefix(ends, Double::sum);
        double total = ends[ends.length - 1];
        for (int i = 0; i < ends.length; i++) {
            ends[i] /= total;
        }
    }

    /**
     * {@return the path of strokes}
     *
     * @param dot how much a stroke counts beside its length
     */
    static StrokesPath of(List<Stroke> strokes, double dot) {
        List<StraightLine> lines = new ArrayList<>();
        for (Stroke stroke : strokes) {
            Point last = stroke.points().getFirst();
            for (Point next : stroke.points()) {
                lines.add(new StraightLine(last.x(), last.y(), next.x(), next.y()));
                last = next;
            }
        }
        double[] weights = new double[lines.size()];
        int line = 0;
        for (Stroke stroke : strokes) {
            for (int i = 0; i < stroke.points().size(); i++) {
                weights[line] = i == 0 ? dot : lines.get(line).length();
                line++;
            }
        }
        return new StrokesPath(lines, weights);
    }

    private StraightLine line(double branch) {
        int found = Arrays.binarySearch(ends, branch);
        int line = found < 0 ? -found - 1 : found + 1;
        return lines.get(Math.min(line, lines.size() - 1));
    }

    @Override
    public double x(double branch, double along) {
        return line(branch).x(along);
    }

    @Override
    public double y(double branch, double along) {
        return line(branch).y(along);
    }

    @Override
    public double reach() {
        return lines.stream().mapToDouble(StraightLine::reach).max().orElse(0);
    }

    @Override
    public PlaneDensity density(double noise) {
        return (x, y) -> density(x, y, noise);
    }

    private double density(double x, double y, double noise) {
        double density = 0;
        for (int i = 0; i < ends.length; i++) {
            double share = ends[i] - (i == 0 ? 0 : ends[i - 1]);
            density += share * lines.get(i).density(x, y, noise);
        }
        return density;
    }
}
