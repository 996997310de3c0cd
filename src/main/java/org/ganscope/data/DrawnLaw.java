package org.ganscope.data;

import org.ganscope.math.Bisection;
import org.ganscope.math.RandomStream;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A density that is straight between corners, and 0 outside. Immutable. */
final class DrawnLaw implements Law {
    /** Ascending. */
    private final double[] corners;

    /** At the corners; scaled so that the area is 1. */
    private final double[] densities;

    /** The probability of a sample up to each corner. */
    private final double[] shares;

    private DrawnLaw(double[] corners, double[] densities, double[] shares) {
        this.corners = corners;
        this.densities = densities;
        this.shares = shares;
    }

    /**
     * {@return the law whose density has these corners, in any order; two at the same x make a
     * step}
     */
    static DrawnLaw of(List<OutlinePoint> points) {
        List<OutlinePoint> outline = outline(points);
        double[] corners = outline.stream().mapToDouble(OutlinePoint::x).toArray();
        double[] heights = outline.stream().mapToDouble(OutlinePoint::height).toArray();
        double[] shares = new double[corners.length];
        for (int i = 1; i < corners.length; i++) {
            shares[i] = shares[i - 1] + area(outline.subList(i - 1, i + 1));
        }
        double total = shares[shares.length - 1];
        return new DrawnLaw(
                corners,
                Arrays.stream(heights).map(height -> height / total).toArray(),
                Arrays.stream(shares).map(share -> share / total).toArray());
    }

    /** {@return the area below the outline that has these corners} */
    static double area(List<OutlinePoint> points) {
        List<OutlinePoint> sorted = sorted(points);
        double area = 0;
        for (int i = 1; i < sorted.size(); i++) {
            OutlinePoint before = sorted.get(i - 1);
            OutlinePoint point = sorted.get(i);
            area += 0.5 * (before.height() + point.height()) * (point.x() - before.x());
        }
        return area;
    }

    private static List<OutlinePoint> sorted(List<OutlinePoint> points) {
        return points.stream().sorted(Comparator.comparingDouble(OutlinePoint::x)).toList();
    }

    /**
     * {@return the corners from left to right, without steps at the ends, which enclose nothing}
     */
    private static List<OutlinePoint> outline(List<OutlinePoint> points) {
        List<OutlinePoint> sorted = sorted(points);
        int from = 0;
        int to = sorted.size();
        while (sorted.get(from).x() == sorted.get(from + 1).x()) {
            from++;
        }
        while (sorted.get(to - 1).x() == sorted.get(to - 2).x()) {
            to--;
        }
        return sorted.subList(from, to);
    }

    @Override
    public void sample(RandomStream random, float[] into, int count) {
        random.uniform(into, count);
        for (int i = 0; i < count; i++) {
            into[i] = (float) quantile(into[i]);
        }
    }

    @Override
    public double density(double x) {
        if (x < corners[0] || x > corners[corners.length - 1]) {
            return 0;
        }
        int i = segment(corners, x);
        double part = (x - corners[i]) / (corners[i + 1] - corners[i]);
        return densities[i] + part * (densities[i + 1] - densities[i]);
    }

    @Override
    public double cdf(double x) {
        if (x <= corners[0]) {
            return 0;
        }
        if (x >= corners[corners.length - 1]) {
            return 1;
        }
        int i = segment(corners, x);
        return shares[i] + 0.5 * (densities[i] + density(x)) * (x - corners[i]);
    }

    /** The root of the quadratic in its segment, in the form that loses no digits. */
    @Override
    public double quantile(double u) {
        int i = segment(shares, u);
        double share = u - shares[i];
        double slope = (densities[i + 1] - densities[i]) / (corners[i + 1] - corners[i]);
        double root = Math.sqrt(Math.max(0, densities[i] * densities[i] + 2 * slope * share));
        double step = share <= 0 ? 0 : 2 * share / (densities[i] + root);
        return Math.min(corners[i] + step, corners[i + 1]);
    }

    /** {@return the last i but one at most whose place is not above {@code x}; 0 where all are} */
    private static int segment(double[] places, double x) {
        return Math.max(0, Bisection.first(places.length - 1, i -> !(places[i] <= x)) - 1);
    }

    @Override
    public Interval range() {
        double first = corners[0];
        double last = corners[corners.length - 1];
        double margin = 0.1 * (last - first);
        return new Interval(first - margin, last + margin);
    }

    @Override
    public double mean() {
        return corners[0] + moment(corners[0], 1);
    }

    @Override
    public double standardDeviation() {
        return Math.sqrt(moment(mean(), 2));
    }

    @Override
    public double skewness() {
        return moment(mean(), 3) / Math.pow(standardDeviation(), 3);
    }

    @Override
    public double kurtosis() {
        return moment(mean(), 4) / Math.pow(standardDeviation(), 4) - 3;
    }

    /** {@return the integral of (x - center)^power times the density, by Gauss and Legendre} */
    private double moment(double center, int power) {
        double sum = 0;
        for (int i = 0; i + 1 < corners.length; i++) {
            double half = 0.5 * (corners[i + 1] - corners[i]);
            double middle = corners[i] + half;
            // Three points are exact up to the fifth power: that of the kurtosis.
            double reach = half * Math.sqrt(0.6);
            sum += half * 5 / 9 * part(middle - reach, center, power);
            sum += half * 8 / 9 * part(middle, center, power);
            sum += half * 5 / 9 * part(middle + reach, center, power);
        }
        return sum;
    }

    private double part(double x, double center, int power) {
        return Math.pow(x - center, power) * density(x);
    }
}
