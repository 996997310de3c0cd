package org.ganscope.experiment;

import java.util.List;

/** p_g, the density of the generator's samples, as far as it is known. */
public sealed interface GeneratorDensity {

    /** {@return p_g without its point masses, on the grid of the data's density} */
    Curve density();

    /**
     * By the change of variables: the sum over the pre-images z of x of p(z) / |G'(z)|.
     *
     * @param density without the point masses
     */
    record Exact(Curve density, List<PointMass> pointMasses) implements GeneratorDensity {
        public Exact {
            pointMasses = List.copyOf(pointMasses);
        }
    }

    /**
     * A binned kernel estimate from the evaluation samples, where z has more than one dimension.
     */
    record Estimated(Curve density) implements GeneratorDensity {}
}
