package org.ganscope.ui;

import org.ganscope.config.Changed;
import org.ganscope.data.PointMass;
import org.ganscope.data.TargetDistribution;
import org.ganscope.experiment.EvaluationConfig;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Metric;
import org.ganscope.gan.DiscriminatorConfig;
import org.ganscope.gan.GeneratorConfig;
import org.ganscope.gan.Player;
import org.ganscope.gan.Sees;
import org.ganscope.nn.Activation;
import org.ganscope.nn.Layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Puts other data into a config, with all that has to follow where samples become points or
 * numbers: the width of the generator's output, what D sees, and the metrics. Pure.
 */
final class DataFit {
    private DataFit() {}

    /**
     * {@return {@code config} with {@code data}}
     *
     * @throws org.ganscope.config.ConfigException if that makes no valid config
     */
    static ExperimentConfig with(ExperimentConfig config, TargetDistribution data) {
        return Changed.fields(
                config,
                Map.of(
                        "data", data,
                        "generator", generator(config, data.dimension()),
                        "discriminator", discriminator(config.discriminator(), data),
                        "evaluation", evaluation(config.evaluation(), data.dimension())));
    }

    private static GeneratorConfig generator(ExperimentConfig config, int dimension) {
        List<Layer> layers = new ArrayList<>(config.generator().layers());
        int output = LayerEdit.output(config, Player.GENERATOR);
        if (layers.get(output).hasUnits()) {
            Record layer = (Record) layers.get(output);
            layers.set(output, (Layer) Changed.field(layer, "units", dimension));
        } else if (config.latent().dimension() != dimension) {
            layers.add(new Layer.Dense(dimension, new Activation.Linear()));
        }
        return new GeneratorConfig(layers);
    }

    /** Points have no moments to see, and equal numbers have none that is finite. */
    private static DiscriminatorConfig discriminator(
            DiscriminatorConfig now, TargetDistribution data) {
        boolean fits =
                now.sees().judgesSamples()
                        || (data.dimension() == 1 && !(data instanceof PointMass));
        return fits ? now : new DiscriminatorConfig(new Sees.Sample(), now.layers());
    }

    private static EvaluationConfig evaluation(EvaluationConfig now, int dimension) {
        List<Metric> metrics =
                now.metrics().stream()
                        .filter(metric -> dimension == 1 || !(metric instanceof Metric.Histogram))
                        .toList();
        return Changed.field(now, "metrics", metrics);
    }
}
