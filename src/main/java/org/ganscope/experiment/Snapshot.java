package org.ganscope.experiment;

/**
 * All that the screen and an animation know of training at one moment. Deeply immutable: made on
 * the training thread, read on any.
 *
 * @param step rounds finished since the start; 0 before the first
 * @param discriminatorUpdates updates of D done in the begun round
 * @param generatorUpdates updates of G done in the begun round
 * @param extra updates out of turn since the last finished step
 * @param last the figures of the last finished step
 * @param realFigures of the data's evaluation samples
 * @param generatedFigures of the generator's evaluation samples
 * @param details the aspects that were watched
 */
public record Snapshot(
        long step,
        int discriminatorUpdates,
        int generatorUpdates,
        ExtraUpdates extra,
        StepFigures last,
        SampleFigures realFigures,
        SampleFigures generatedFigures,
        SamplesView samples,
        DiscriminatorView discriminator,
        Details details) {

    /** {@return the samples of data that are numbers} */
    public SamplesView.OnLine onLine() {
        if (samples instanceof SamplesView.OnLine line) {
            return line;
        }
        throw new IllegalStateException("the data are no numbers");
    }
}
