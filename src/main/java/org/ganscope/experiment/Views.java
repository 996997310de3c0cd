package org.ganscope.experiment;

import org.ganscope.data.Interval;
import org.ganscope.gan.AdversarialLoss;
import org.ganscope.gan.Game;
import org.ganscope.gan.Sees;

/** Draws the curves and planes that a snapshot has beside its samples. TRAINER thread. */
final class Views {
    private static final int POINTS = 401;

    private final Curve dataDensity;
    private final GeneratorDensityView density;
    private final Judgement judgement;

    Views(ExperimentConfig config) {
        Interval range = config.data().range();
        double[] p = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            p[i] = config.data().density(range.low() + range.width() * i / (POINTS - 1));
        }
        dataDensity = new Curve(range.low(), range.high(), p);
        density = GeneratorDensityView.of(config.latent(), dataDensity);
        judgement =
                switch (config.discriminator().sees()) {
                    case Sees.Sample() -> new SampleJudgement(dataDensity);
                    case Sees.Moments() -> new MomentsJudgement(config);
                };
    }

    Curve dataDensity() {
        return dataDensity;
    }

    GeneratorDensity generatorDensity(Game game, Samples generated) {
        return density.view(game, generated);
    }

    DiscriminatorView discriminator(Game game, AdversarialLoss loss, Judgement.Moment moment) {
        return judgement.view(game, loss, moment);
    }
}
