package org.ganscope.ui;

import org.ganscope.config.Family;
import org.ganscope.config.Option;
import org.ganscope.config.Settings;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Metric;

import java.util.List;
import java.util.Optional;

/**
 * A metric that a run does not take, but could.
 *
 * @param label its name
 * @param cost what it takes each time, in a few words
 * @param setting how a config chooses it, as {@link Settings} takes it
 */
record MetricOffer(String label, String cost, String setting) {

    /** {@return what can be added to {@code config}} */
    static List<MetricOffer> of(ExperimentConfig config) {
        return Family.of(Metric.class).options().stream()
                .filter(option -> !isChosen(option, config))
                .map(option -> offer(option, config))
                .filter(offer -> offer.applied(config).isPresent())
                .toList();
    }

    private static boolean isChosen(Option option, ExperimentConfig config) {
        return config.evaluation().metrics().stream().anyMatch(option.type()::isInstance);
    }

    private static MetricOffer offer(Option option, ExperimentConfig config) {
        int place = config.evaluation().metrics().size();
        String cost = cost(option, config.data().dimension());
        String setting = "evaluation.metrics[%d].type=%s".formatted(place, option.name());
        return new MetricOffer(option.label(), cost, setting);
    }

    /** By how much there is to compute: samples, or pairs of a thousand each. */
    private static String cost(Option option, int dimension) {
        Class<?> type = option.type();
        boolean sortsNumbers = type == Metric.Energy.class && dimension == 1;
        boolean looksAtPairs =
                type == Metric.Energy.class
                        || type == Metric.MaximumMeanDiscrepancy.class
                        || type == Metric.PrecisionRecall.class
                        || type == Metric.DensityCoverage.class;
        return looksAtPairs && !sortsNumbers ? "slow: a million pairs each time" : "quick";
    }

    /** {@return {@code config} with this metric; empty where it needs other data or another D} */
    Optional<ExperimentConfig> applied(ExperimentConfig config) {
        return ValidEdit.of(() -> Settings.apply(config, List.of(setting)));
    }
}
