package org.ganscope.metric;

import org.ganscope.data.Interval;

import java.util.List;

/**
 * The law of G(z) on the line, exactly, on an equally spaced grid of x, both ends included.
 * Immutable.
 *
 * <p>The density at a grid point is the sum over the pre-images z of x of p(z) / |G'(z)|. Where
 * that is not what a curve through the grid points should show, it is the mean density from half a
 * cell before the point to half a cell after: at a fold, where G' = 0 and the density has no bound,
 * at an end of it, and where all of it is narrower than a cell. So the area under the curve is the
 * probability outside the {@linkplain #atoms atoms}, to 1% or better.
 */
public final class PushForward {
    private final Interval range;
    private final double[] density;
    private final List<Atom> atoms;

    PushForward(Interval range, double[] density, List<Atom> atoms) {
        this.range = range;
        this.density = density;
        this.atoms = List.copyOf(atoms);
    }

    /** {@return where the grid starts and ends} */
    public Interval range() {
        return range;
    }

    /** {@return a copy of the density at each grid point, without the atoms} */
    public double[] density() {
        return density.clone();
    }

    /** {@return the stretches on which G is constant, by x; they may lie outside the range} */
    public List<Atom> atoms() {
        return atoms;
    }
}
