package org.ganscope.dynamics;

import java.util.Comparator;
import java.util.List;

/**
 * Eigenvalues, those of the largest modulus first. Immutable.
 *
 * @param complete whether these are all; else some of the outermost, at least one
 */
public record Spectrum(List<Eigenvalue> values, boolean complete) {
    private static final Comparator<Eigenvalue> OUTERMOST =
            Comparator.comparingDouble(Eigenvalue::modulus)
                    .reversed()
                    .thenComparingDouble(Eigenvalue::real)
                    .thenComparingDouble(Eigenvalue::imaginary);

    public Spectrum {
        values = values.stream().sorted(OUTERMOST).toList();
    }

    /** {@return the largest modulus: a step's map below 1 brings the players together} */
    public double radius() {
        return values.stream().mapToDouble(Eigenvalue::modulus).max().orElse(0);
    }

    /** {@return the largest real part: a flow below 0 comes to rest} */
    public double abscissa() {
        return values.stream().mapToDouble(Eigenvalue::real).max().orElse(0);
    }

    /** {@return the largest imaginary part: a flow turns by so many radians in a unit of time} */
    public double rotation() {
        return values.stream().mapToDouble(Eigenvalue::imaginary).max().orElse(0);
    }

    Spectrum plus(double number) {
        return new Spectrum(values.stream().map(one -> one.plus(number)).toList(), complete);
    }
}
