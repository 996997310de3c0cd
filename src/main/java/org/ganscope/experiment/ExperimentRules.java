package org.ganscope.experiment;

import org.ganscope.config.Faults;
import org.ganscope.config.Option;
import org.ganscope.data.TargetDistribution;
import org.ganscope.gan.Dimensions;
import org.ganscope.gan.DiscriminatorConfig;
import org.ganscope.gan.GeneratorConfig;
import org.ganscope.gan.Sees;
import org.ganscope.nn.Layer;

import java.util.List;
import java.util.function.IntToLongFunction;

/** The rules that relate the fields of an {@link ExperimentConfig}; each notes its fault. */
final class ExperimentRules {
    /** 16 MB of weights, and about as much again three times over for an optimizer. */
    static final int MOST_WEIGHTS = 4_000_000;

    /** What is drawn and measured runs thousands of inputs through a network at once. */
    static final int MOST_VALUES_OF_ONE = 8_192;

    /** 64 MB of activations in one update, and the tape keeps several such sets. */
    static final int MOST_VALUES = 16_000_000;

    /** With fewer, skewness and kurtosis say nothing of a distribution. */
    static final int FEWEST_FOR_MOMENTS = 4;

    private ExperimentRules() {}

    static void generatorMakesData(
            GeneratorConfig generator, int latentDimension, int dimension, Faults faults) {
        List<Layer> layers = generator.layers();
        int width = latentDimension;
        int decides = -1;
        for (int i = 0; i < layers.size(); i++) {
            decides = layers.get(i).hasUnits() ? i : decides;
            width = layers.get(i).outputs(width);
        }
        if (decides < 0) {
            faults.over("generator", "data", "latent")
                    .at("generator")
                    .at("layers")
                    .require(
                            width == dimension,
                            "must have a layer of %d units, one for each dimension of the data"
                                    .formatted(dimension),
                            width);
            return;
        }
        faults.over("generator", "data")
                .at("generator")
                .at("layers")
                .at(decides)
                .at("units")
                .require(
                        width == dimension,
                        "must be %d, one for each dimension of the data".formatted(dimension),
                        width);
    }

    static void minibatchesAreOfNumbers(Sees sees, TargetDistribution data, Faults faults) {
        faults.over("discriminator", "data")
                .at("discriminator")
                .at("sees")
                .require(
                        sees.judgesSamples() || data.dimension() == 1,
                        "must be sample or pack where the data are points of the plane",
                        Option.of(sees.getClass()).name());
    }

    static void histogramsAreOfNumbers(
            EvaluationConfig evaluation, TargetDistribution data, Faults faults) {
        int chosen = evaluation.metrics().indexOf(new Metric.Histogram());
        if (chosen >= 0 && data.dimension() != 1) {
            faults.over("evaluation", "data")
                    .at("evaluation")
                    .at("metrics")
                    .at(chosen)
                    .add("must be a metric of points where the data are such", "histogram");
        }
    }

    static void accuracyIsOfSamples(
            EvaluationConfig evaluation, DiscriminatorConfig discriminator, Faults faults) {
        int chosen = evaluation.metrics().indexOf(new Metric.Accuracy());
        boolean judgesAlone = discriminator.sees().packed() == 1 && !discriminator.looksAtBatch();
        if (chosen >= 0 && !judgesAlone) {
            faults.over("evaluation", "discriminator")
                    .at("evaluation")
                    .at("metrics")
                    .at(chosen)
                    .add(
                            "must be a metric of samples where D does not judge each alone",
                            "accuracy");
        }
    }

    static void minibatchesAreLarge(Sees sees, int batchSize, Faults faults) {
        faults.over("discriminator", "batchSize")
                .at("batchSize")
                .require(
                        sees.judgesSamples() || batchSize >= FEWEST_FOR_MOMENTS,
                        "must be at least %d where the discriminator sees whole minibatches"
                                .formatted(FEWEST_FOR_MOMENTS),
                        batchSize);
    }

    static void packsFillTheBatch(Sees sees, int batchSize, Faults faults) {
        int size = Math.max(1, sees.packed());
        faults.over("discriminator", "batchSize")
                .at("discriminator")
                .at("sees")
                .at("size")
                .require(
                        batchSize % size == 0,
                        "must divide the batch size, which is %d".formatted(batchSize),
                        size);
    }

    static void statisticsNeedTwo(
            GeneratorConfig generator,
            DiscriminatorConfig discriminator,
            int batchSize,
            Faults faults) {
        boolean generatorLooks = generator.layers().stream().anyMatch(Layer::looksAtBatch);
        int packed = Math.max(1, discriminator.sees().packed());
        int fewest = discriminator.looksAtBatch() ? 2 * packed : generatorLooks ? 2 : 1;
        faults.over("generator", "discriminator", "batchSize")
                .at("batchSize")
                .require(
                        batchSize >= fewest,
                        "must be at least %d where a layer compares the samples of a batch"
                                .formatted(fewest),
                        batchSize);
    }

    /**
     * Networks and batches must fit in memory, whatever a stranger's file asks for.
     *
     * @param passes how often an update runs a batch through D
     */
    static void fitsInMemory(
            GeneratorConfig generator,
            DiscriminatorConfig discriminator,
            Dimensions dimensions,
            long passes,
            Faults faults) {
        Sees sees = discriminator.sees();
        var size = GameSize.of(generator, discriminator, dimensions);
        staysSmall("generator", size.generator(), faults.over("generator", "latent"));
        staysSmall(
                "discriminator",
                size.discriminator(),
                faults.over("discriminator", "data", "batchSize"));
        seesNotTooMuch(sees, dimensions, faults);
        IntToLongFunction values =
                batch ->
                        batch * (dimensions.latent() + size.generator().values(batch))
                                + passes
                                        * sees.verdicts(batch)
                                        * size.discriminator().values(sees.verdicts(batch));
        faults.over(
                        "generator",
                        "latent",
                        "discriminator",
                        "data",
                        "batchSize",
                        "penalties",
                        "unrolling")
                .at("batchSize")
                .require(
                        values.applyAsLong(dimensions.batch()) <= MOST_VALUES,
                        "must be at most %,d with networks of this size"
                                .formatted(largestBatch(values, dimensions.batch())),
                        dimensions.batch());
    }

    private static void seesNotTooMuch(Sees sees, Dimensions dimensions, Faults faults) {
        int features = sees.features(dimensions);
        faults.over("discriminator", "batchSize")
                .at("discriminator")
                .at("sees")
                .require(
                        features <= MOST_VALUES_OF_ONE,
                        "must show D at most %,d numbers at once".formatted(MOST_VALUES_OF_ONE),
                        "%,d".formatted(features));
    }

    /** {@return the largest batch with few enough values, where {@code end} has too many} */
    private static int largestBatch(IntToLongFunction values, int end) {
        int fits = 0;
        int tooLarge = end;
        while (tooLarge - fits > 1) {
            int middle = (fits + tooLarge) / 2;
            if (values.applyAsLong(middle) <= MOST_VALUES) {
                fits = middle;
            } else {
                tooLarge = middle;
            }
        }
        return fits;
    }

    private static void staysSmall(String network, NetworkSize size, Faults faults) {
        limit(network, "have", "weights", size.weights(), MOST_WEIGHTS, faults);
        limit(network, "make", "numbers of one sample", size.values(1), MOST_VALUES_OF_ONE, faults);
    }

    private static void limit(
            String network, String does, String what, long count, int most, Faults faults) {
        if (count > most) {
            faults.at(network)
                    .add(
                            "must %s at most %,d %s".formatted(does, most, what),
                            "a network of %,d".formatted(count));
        }
    }
}
