package org.ganscope.experiment;

import org.ganscope.gan.AdversarialLoss;
import org.ganscope.gan.Game;

/** Draws what a discriminator makes of what it sees. */
interface Judgement {
    DiscriminatorView view(Game game, AdversarialLoss loss, Moment moment);

    /**
     * What else is known of the generator at that moment.
     *
     * @param figures of the evaluation samples
     * @param density p_g on the grid of the data's density
     */
    record Moment(long step, SampleFigures figures, Curve density) {}
}
