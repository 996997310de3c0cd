package org.ganscope.nn;

import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

/** What a layer divides its weights by. */
public sealed interface WeightNormalisation {

    @Choice(name = "none", label = "None", meaning = "The weights are used as they are.")
    record None() implements WeightNormalisation {}

    /**
     * W / sigma(W), the largest singular value by power iteration (Miyato et al. 2018, algorithm
     * 1). Every play of a training pass does the iterations first; the gradient takes their vectors
     * for constants. An evaluation uses the vectors as they are.
     */
    @Choice(
            name = "spectral",
            label = "Spectral",
            meaning =
                    "Divided by the most that they stretch any input: the layer's slope is at most 1.")
    record Spectral(
            @Field(
                            label = "Iterations",
                            meaning = "Power iterations in each pass; one is usual.",
                            byDefault = "1",
                            min = 1,
                            max = 20)
                    int iterations)
            implements WeightNormalisation {
        public Spectral {
            Rules.check(Spectral.class, iterations);
        }
    }
}
