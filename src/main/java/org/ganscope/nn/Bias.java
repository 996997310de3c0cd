package org.ganscope.nn;

import org.ganscope.config.Choice;

/** Whether a layer adds a number of its own to each unit's sum, and where that number starts. */
public sealed interface Bias
        permits Initialiser.Uniform,
                Initialiser.Normal,
                Initialiser.Constant,
                Initialiser.Zeros,
                Bias.None {

    @Choice(name = "none", label = "None", meaning = "Nothing is added.")
    record None() implements Bias {}
}
