package org.ganscope.ui;

import org.ganscope.data.DrawnDensity;
import org.ganscope.data.Interval;
import org.ganscope.data.LineDistribution;
import org.ganscope.data.OutlinePoint;
import org.ganscope.data.TargetDistribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A density being drawn: a height over each of some places, evenly spaced from low to high. */
final class DensitySketch implements Sketch {
    /** Places, at both ends too. */
    static final int PLACES = 121;

    /** The top of the picture; heights are relative anyway. */
    private static final double TOP = 1;

    private static final Interval USUAL = new Interval(0, 8);

    /** As far out as a sample may lie. */
    private static final double FARTHEST = 1000;

    /** How high a density is shown that was drawn before. */
    private static final double SHOWN = 0.9;

    private final Deque<double[]> before = new ArrayDeque<>();
    private double[] heights = new double[PLACES];
    private Interval range;
    private double lastU;
    private double lastV;

    DensitySketch(Interval range) {
        this.range = range;
    }

    /** {@return what {@code data} look like where they were drawn, else nothing in their range} */
    static DensitySketch over(TargetDistribution data) {
        return switch (data) {
            case DrawnDensity drawn -> of(drawn);
            case LineDistribution line -> new DensitySketch(within(line.range()));
            default -> new DensitySketch(USUAL);
        };
    }

    private static Interval within(Interval range) {
        double low = Math.max(-FARTHEST, Math.floor(range.low()));
        double high = Math.min(FARTHEST, Math.ceil(range.high()));
        return low < high ? new Interval(low, high) : USUAL;
    }

    /** {@return what {@code density} looks like, to draw on} */
    static DensitySketch of(DrawnDensity density) {
        List<OutlinePoint> points = density.points();
        double low = points.stream().mapToDouble(OutlinePoint::x).min().orElseThrow();
        double high = points.stream().mapToDouble(OutlinePoint::x).max().orElseThrow();
        var sketch = new DensitySketch(new Interval(low, high));
        double highest = 0;
        for (int i = 0; i < PLACES; i++) {
            sketch.heights[i] = density.density(sketch.place(i));
            highest = Math.max(highest, sketch.heights[i]);
        }
        for (int i = 0; i < PLACES && highest > 0; i++) {
            sketch.heights[i] *= SHOWN / highest;
        }
        return sketch;
    }

    Interval range() {
        return range;
    }

    /** Stretches the drawing to another range. */
    void stretch(Interval to) {
        range = to;
    }

    /** {@return the height at place {@code i}, 0 to 1} */
    double height(int i) {
        return heights[i];
    }

    private double place(int i) {
        return range.low() + (range.high() - range.low()) * i / (PLACES - 1);
    }

    @Override
    public void begin(double u, double v) {
        before.push(heights.clone());
        lastU = u;
        lastV = v;
        draw(u, v);
    }

    @Override
    public void draw(double u, double v) {
        int from = column(lastU);
        int to = column(u);
        int steps = Math.max(1, Math.abs(to - from));
        for (int step = 0; step <= steps; step++) {
            double share = (double) step / steps;
            int column = (int) Math.round(from + share * (to - from));
            heights[column] = Math.clamp(lastV + share * (v - lastV), 0, TOP);
        }
        lastU = u;
        lastV = v;
    }

    private static int column(double u) {
        return Math.clamp(Math.round(u * (PLACES - 1)), 0, PLACES - 1);
    }

    @Override
    public void undo() {
        double[] last = before.poll();
        heights = last == null ? heights : last;
    }

    @Override
    public boolean canUndo() {
        return !before.isEmpty();
    }

    @Override
    public void clear() {
        before.push(heights);
        heights = new double[PLACES];
    }

    /** Heights as they are rounded enclose an area wherever one of them is above 0. */
    @Override
    public boolean isEmpty() {
        for (int i = 0; i < PLACES; i++) {
            if (roundedHeight(i) > 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String notice() {
        return "";
    }

    private double roundedHeight(int i) {
        return Math.round(heights[i] * 1000) / 1000.0;
    }

    @Override
    public DrawnDensity data() {
        List<OutlinePoint> points = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            boolean within = i > 0 && i < PLACES - 1;
            boolean level =
                    within
                            && roundedHeight(i) == roundedHeight(i - 1)
                            && roundedHeight(i) == roundedHeight(i + 1);
            if (!level) {
                double x = Sketch.rounded(place(i), range.high() - range.low());
                points.add(new OutlinePoint(x, roundedHeight(i)));
            }
        }
        return new DrawnDensity(points);
    }
}
