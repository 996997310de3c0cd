package org.ganscope.plot;

import org.ganscope.experiment.ExperimentConfig;

/** What charts call things that depend on how the game is played. */
final class Names {
    private Names() {}

    /** {@return the generator's samples: those of its averaged weights where these are shown} */
    static String generated(ExperimentConfig config) {
        return config.averaging().shown() ? "generated (averaged G)" : "generated";
    }

    /**
     * {@return D's output, which is a probability for some losses alone}
     *
     * @param inBatch whether each x is judged among generated samples
     */
    static String output(ExperimentConfig config, boolean inBatch) {
        String name = inBatch ? "D(x) in a generated batch" : "D(x)";
        return config.loss().judgesByProbability() ? name : name + ", raw";
    }

    /** {@return the best D of the loss alone: penalties and noise have none in closed form} */
    static String optimum(ExperimentConfig config) {
        return config.penalties().isEmpty() ? "D*(x)" : "D*(x) without the penalty";
    }
}
