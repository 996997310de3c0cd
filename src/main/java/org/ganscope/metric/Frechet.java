package org.ganscope.metric;

/**
 * The Fréchet distance of the Gaussians that have two samples' means and covariances (Dowson and
 * Landau 1982; Heusel et al. 2017), |m1 - m2|^2 + tr(S1 + S2 - 2 (S1 S2)^(1/2)), in squared data
 * units, 0 or more. It sees nothing but means and covariances: a generator that drops every second
 * peak of a ring stands at 0.
 *
 * <p>For one and two dimensions, where the root has a closed form: tr(A^(1/2)) of a 2 x 2 matrix is
 * (tr A + 2 (det A)^(1/2))^(1/2).
 */
public final class Frechet {
    private Frechet() {}

    /**
     * {@return the distance; covariances are divided by one less than the number of points}
     *
     * @param x two points or more, of dimension 1 or 2
     * @param y of the same dimension, two points or more
     */
    public static double distance(Cloud x, Cloud y) {
        x.checkComparable(y, 2);
        return switch (x.dimension()) {
            case 1 -> onLine(x, y);
            case 2 -> inPlane(Spread.of(x), Spread.of(y));
            default ->
                    throw new IllegalArgumentException(
                            "points of dimension %d, not 1 or 2".formatted(x.dimension()));
        };
    }

    private static double onLine(Cloud x, Cloud y) {
        double means = mean(x, 0) - mean(y, 0);
        double widths = Math.sqrt(covariance(x, 0, 0)) - Math.sqrt(covariance(y, 0, 0));
        return means * means + widths * widths;
    }

    private static double inPlane(Spread x, Spread y) {
        double across = x.x() - y.x();
        double up = x.y() - y.y();
        double trace = x.xx() * y.xx() + 2 * x.xy() * y.xy() + x.yy() * y.yy();
        double determinant = Math.max(0, x.determinant()) * Math.max(0, y.determinant());
        double root = Math.sqrt(Math.max(0, trace + 2 * Math.sqrt(determinant)));
        double widths = x.xx() + x.yy() + y.xx() + y.yy() - 2 * root;
        // Rounding can leave the least bit below 0.
        return across * across + up * up + Math.max(0, widths);
    }

    /** Mean and covariance of points of the plane. */
    private record Spread(double x, double y, double xx, double xy, double yy) {
        static Spread of(Cloud points) {
            return new Spread(
                    mean(points, 0),
                    mean(points, 1),
                    covariance(points, 0, 0),
                    covariance(points, 0, 1),
                    covariance(points, 1, 1));
        }

        double determinant() {
            return xx * yy - xy * xy;
        }
    }

    private static double mean(Cloud points, int row) {
        double sum = 0;
        for (int i = 0; i < points.size(); i++) {
            sum += points.at(i, row);
        }
        return sum / points.size();
    }

    private static double covariance(Cloud points, int row, int other) {
        double mean = mean(points, row);
        double otherMean = mean(points, other);
        double sum = 0;
        for (int i = 0; i < points.size(); i++) {
            sum += (points.at(i, row) - mean) * (points.at(i, other) - otherMean);
        }
        return sum / (points.size() - 1);
    }
}
