package org.ganscope.experiment;

import org.ganscope.data.LineDistribution;
import org.ganscope.data.PlaneDistribution;
import org.ganscope.gan.AdversarialLoss;
import org.ganscope.gan.Game;

/** Draws what a snapshot has beside its figures. TRAINER thread. */
sealed interface Views permits LineViews, PlaneViews {

    /** {@return what the game looks like as it stands} */
    Picture view(Game game, AdversarialLoss loss, Moment moment);

    /** Draws the plane for a picture of this shape from now on. */
    void frame(double widthToHeight);

    /**
     * {@return the views that fit the data}
     *
     * @param first what the untrained generator makes
     */
    static Views of(ExperimentConfig config, EvaluationSamples first) {
        return switch (config.data()) {
            case LineDistribution line -> new LineViews(config, line, (Samples) first);
            case PlaneDistribution plane -> new PlaneViews(config, plane, (Points) first);
        };
    }

    /** What is known of a moment already. */
    record Moment(long step, Measured real, Measured generated) {}

    /** Both halves of what is drawn. */
    record Picture(SamplesView samples, DiscriminatorView discriminator) {}
}
