package org.ganscope.experiment;

/**
 * All that the screen and an animation know of training at one moment. Deeply immutable: made on
 * the training thread, read on any. The histograms and the figures describe the same samples.
 *
 * @param step rounds finished since the start; 0 before the first
 * @param discriminatorUpdates updates of D done in the begun round
 * @param generatorUpdates updates of G done in the begun round
 * @param last the figures of the last finished step
 * @param real evaluation samples of the data: the same ones for the whole run
 * @param generated evaluation samples of the generator, on noise keyed by the step
 * @param realFigures of {@code real}
 * @param generatedFigures of {@code generated}
 * @param dataDensity the exact density of the data over the range that the charts show
 */
public record Snapshot(
        long step,
        int discriminatorUpdates,
        int generatorUpdates,
        StepFigures last,
        Samples real,
        Samples generated,
        SampleFigures realFigures,
        SampleFigures generatedFigures,
        Curve dataDensity,
        GeneratorDensity generatorDensity,
        DiscriminatorView discriminator) {}
