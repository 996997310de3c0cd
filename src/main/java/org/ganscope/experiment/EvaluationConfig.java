package org.ganscope.experiment;

import org.ganscope.config.Changes;
import org.ganscope.config.Faults;
import org.ganscope.config.Field;
import org.ganscope.config.Option;
import org.ganscope.config.Rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How often and how exactly a run is measured; measuring never changes training. */
public record EvaluationConfig(
        @Field(
                        label = "Every",
                        meaning = "Metrics are taken once in so many steps.",
                        unit = "steps",
                        byDefault = "10",
                        min = 1,
                        max = 1_000_000,
                        changes = Changes.LIVE)
                int every,
        @Field(
                        label = "Samples",
                        meaning =
                                "How many samples a histogram or metric is made of; more are steadier.",
                        unit = "samples",
                        byDefault = "10000",
                        min = 100,
                        max = 100_000)
                int samples,
        @Field(
                        label = "More metrics",
                        meaning = "What is taken of the samples beside the usual figures.",
                        byDefault = "[]",
                        min = 0,
                        max = 10,
                        changes = Changes.LIVE,
                        seldom = true)
                List<Metric> metrics) {
    public EvaluationConfig {
        metrics = List.copyOf(metrics);
        Faults faults = Rules.faults(EvaluationConfig.class, every, samples, metrics);
        checkThatEachIsTakenOnce(metrics, faults);
        faults.throwIfAny();
    }

    private static void checkThatEachIsTakenOnce(List<Metric> metrics, Faults faults) {
        Set<Class<?>> seen = new HashSet<>();
        for (int i = 0; i < metrics.size(); i++) {
            Class<?> kind = metrics.get(i).getClass();
            faults.over("metrics")
                    .at("metrics")
                    .at(i)
                    .require(seen.add(kind), "must not be there twice", Option.of(kind).name());
        }
    }
}
