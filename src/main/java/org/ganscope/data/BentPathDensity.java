package org.ganscope.data;

import java.util.ArrayList;
import java.util.List;

/**
 * The density of a curved path's points moved by round Gaussian noise: the sum over short straight
 * pieces of the path, of which the density has a closed form. A piece is so short that its middle
 * lies a 500th of the noise from where it should, which makes an error of about as much. Immutable.
 */
final class BentPathDensity implements PlaneDensity {
    private static final double TOLERANCE = 1.0 / 500;
    private static final int LEAST_HALVINGS = 4;
    private static final int MOST_HALVINGS = 14;

    /** Beyond, a piece's density is below 1e-17 of its highest. */
    private static final double REACH = 9;

    /** Pieces in a row that are passed over together where they are far. */
    private static final int RUN = 16;

    private final PlanePath path;
    private final double noise;
    private final List<StraightLine> pieces = new ArrayList<>();
    private final List<Double> shares = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();

    /**
     * @param branches of the path, each as likely as the other
     * @param noise standard deviation of each coordinate, above 0
     */
    BentPathDensity(PlanePath path, int branches, double noise) {
        this.path = path;
        this.noise = noise;
        for (int i = 0; i < branches; i++) {
            split((i + 0.5) / branches, 1.0 / branches, 0, 1, 0);
        }
        for (int first = 0; first < pieces.size(); first += RUN) {
            boxes.add(Box.around(pieces.subList(first, Math.min(first + RUN, pieces.size()))));
        }
    }

    private void split(double branch, double share, double from, double to, int halvings) {
        double middle = (from + to) / 2;
        var piece =
                new StraightLine(
                        path.x(branch, from),
                        path.y(branch, from),
                        path.x(branch, to),
                        path.y(branch, to));
        double miss =
                Math.hypot(
                        path.x(branch, middle) - piece.x(0.5),
                        path.y(branch, middle) - piece.y(0.5));
        boolean straight = halvings >= LEAST_HALVINGS && miss <= TOLERANCE * noise;
        if (straight || halvings == MOST_HALVINGS) {
            pieces.add(piece);
            shares.add(share);
        } else {
            split(branch, share / 2, from, middle, halvings + 1);
            split(branch, share / 2, middle, to, halvings + 1);
        }
    }

    @Override
    public double at(double x, double y) {
        double sum = 0;
        for (int run = 0; run < boxes.size(); run++) {
            if (boxes.get(run).isWithin(REACH * noise, x, y)) {
                int end = Math.min((run + 1) * RUN, pieces.size());
                for (int i = run * RUN; i < end; i++) {
                    sum += shares.get(i) * pieces.get(i).density(x, y, noise);
                }
            }
        }
        return sum;
    }

    /** The upright rectangle around some pieces. */
    private record Box(double left, double right, double bottom, double top) {
        static Box around(List<StraightLine> lines) {
            double left = Double.POSITIVE_INFINITY;
            double right = Double.NEGATIVE_INFINITY;
            double bottom = Double.POSITIVE_INFINITY;
            double top = Double.NEGATIVE_INFINITY;
            for (StraightLine line : lines) {
                left = Math.min(left, Math.min(line.fromX(), line.toX()));
                right = Math.max(right, Math.max(line.fromX(), line.toX()));
                bottom = Math.min(bottom, Math.min(line.fromY(), line.toY()));
                top = Math.max(top, Math.max(line.fromY(), line.toY()));
            }
            return new Box(left, right, bottom, top);
        }

        boolean isWithin(double distance, double x, double y) {
            return x > left - distance
                    && x < right + distance
                    && y > bottom - distance
                    && y < top + distance;
        }
    }
}
