package org.ganscope.experiment;

import org.ganscope.config.Faults;
import org.ganscope.config.Option;
import org.ganscope.data.LineDistribution;
import org.ganscope.data.TargetDistribution;
import org.ganscope.gan.DiscriminatorConfig;
import org.ganscope.gan.GeneratorConfig;
import org.ganscope.gan.Sees;
import org.ganscope.nn.Layer;

/** The rules that relate the fields of an {@link ExperimentConfig}; each notes its fault. */
final class ExperimentRules {
    /** With fewer, skewness and kurtosis say nothing of a distribution. */
    static final int FEWEST_FOR_MOMENTS = 4;

    private ExperimentRules() {}

    static void dataCanBeSeen(
            Sees sees, TargetDistribution data, GeneratorConfig generator, Faults faults) {
        minibatchesAreOfNumbers(sees, data, faults);
        momentsAreOfSeveral(sees, data, generator, faults);
    }

    /** Skewness and kurtosis of equal numbers are 0 / 0. */
    private static void momentsAreOfSeveral(
            Sees sees, TargetDistribution data, GeneratorConfig generator, Faults faults) {
        boolean ofMoments = sees instanceof Sees.Moments;
        Faults here =
                faults.over("discriminator", "data", "generator").at("discriminator").at("sees");
        here.require(
                !ofMoments || !isOneNumber(data),
                "must not be moments where all data are one number",
                "moments");
        here.require(
                !ofMoments || !(generator.layers().getFirst() instanceof Layer.Constant),
                "must not be moments where the generator is a constant, whose samples are all one number",
                "moments");
    }

    private static boolean isOneNumber(TargetDistribution data) {
        return data instanceof LineDistribution line && line.standardDeviation() == 0;
    }

    private static void minibatchesAreOfNumbers(Sees sees, TargetDistribution data, Faults faults) {
        faults.over("discriminator", "data")
                .at("discriminator")
                .at("sees")
                .require(
                        sees.judgesSamples() || data.dimension() == 1,
                        "must be sample or pack where the data are points of the plane",
                        Option.of(sees.getClass()).name());
    }

    static void batchesFit(
            GeneratorConfig generator,
            DiscriminatorConfig discriminator,
            int batchSize,
            Faults faults) {
        minibatchesAreLarge(discriminator.sees(), batchSize, faults);
        packsFillTheBatch(discriminator.sees(), batchSize, faults);
        statisticsNeedTwo(generator, discriminator, batchSize, faults);
    }

    private static void minibatchesAreLarge(Sees sees, int batchSize, Faults faults) {
        faults.over("discriminator", "batchSize")
                .at("batchSize")
                .require(
                        sees.judgesSamples() || batchSize >= FEWEST_FOR_MOMENTS,
                        "must be at least %d where the discriminator sees whole minibatches"
                                .formatted(FEWEST_FOR_MOMENTS),
                        batchSize);
    }

    private static void packsFillTheBatch(Sees sees, int batchSize, Faults faults) {
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

    private static void statisticsNeedTwo(
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
}
