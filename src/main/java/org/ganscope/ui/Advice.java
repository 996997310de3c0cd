package org.ganscope.ui;

import org.ganscope.diagnosis.Suggestion;
import org.ganscope.experiment.ExperimentConfig;

import java.util.List;

/**
 * What a card offers to try against a finding.
 *
 * @param own what is said first on this card
 * @param above what to try as well, said with its buttons in a card above
 */
record Advice(List<Offer> own, List<Suggestion> above) {
    Advice {
        own = List.copyOf(own);
        above = List.copyOf(above);
    }

    /**
     * A suggestion for the config as it is.
     *
     * @param doable whether it is a change of the config, which a button can do
     * @param resets whether that takes a new run
     */
    record Offer(Suggestion suggestion, boolean doable, boolean resets) {
        /**
         * @param ended whether the run has, so that each change needs a new one
         */
        static Offer of(Suggestion suggestion, ExperimentConfig config, boolean ended) {
            return new Offer(
                    suggestion,
                    suggestion.applied(config).isPresent(),
                    ended || suggestion.needsReset(config));
        }
    }
}
