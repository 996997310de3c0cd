package org.ganscope.metric;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The stretches of z on which G is constant, as a dead ReLU leaves them: each is an atom of G(z).
 * Constant means within two units of the last place of the floats that G computes in, and either a
 * slope of exactly 0, or enough mass that it cannot be a fold's flat top.
 */
final class Plateaus {
    /** Less mass than this nobody sees. */
    private static final double LEAST_MASS = 1e-6;

    /** A fold's top is flat to float accuracy over about 1e-3 of z. */
    private static final double CERTAIN_MASS = 0.01;

    private final BitSet covered = new BitSet();
    private final List<Atom> atoms = new ArrayList<>();

    private Plateaus() {}

    /** Finds them from G, its slope and the latent cdf on one grid of z. */
    static Plateaus of(float[] values, float[] slopes, double[] cdf) {
        Plateaus found = new Plateaus();
        double tolerance = tolerance(values);
        int start = 0;
        while (start + 1 < values.length) {
            int end = start;
            boolean still = slopes[start] == 0;
            while (end + 1 < values.length
                    && Math.abs((double) values[end + 1] - values[start]) <= tolerance) {
                end++;
                still &= slopes[end] == 0;
            }
            double mass = cdf[end] - cdf[start];
            if (mass >= (still ? LEAST_MASS : CERTAIN_MASS)) {
                found.covered.set(start, end);
                found.atoms.add(new Atom(values[(start + end) / 2], mass));
            }
            start = Math.max(end, start + 1);
        }
        found.merge(2 * tolerance);
        return found;
    }

    /** {@return whether the stretch from point i of z to the next belongs to an atom} */
    boolean covers(int i) {
        return covered.get(i);
    }

    List<Atom> atoms() {
        return atoms;
    }

    /** Two stretches at the same height are one atom, and so is a slow drift cut in pieces. */
    private void merge(double apart) {
        atoms.sort(Comparator.comparingDouble(Atom::x));
        for (int i = atoms.size() - 1; i > 0; i--) {
            Atom right = atoms.get(i);
            Atom left = atoms.get(i - 1);
            if (right.x() - left.x() <= apart) {
                double mass = left.mass() + right.mass();
                double x = (left.x() * left.mass() + right.x() * right.mass()) / mass;
                atoms.set(i - 1, new Atom(x, mass));
                atoms.remove(i);
            }
        }
    }

    private static double tolerance(float[] values) {
        float largest = 0;
        for (float value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return 2.0 * Math.ulp(largest);
    }
}
