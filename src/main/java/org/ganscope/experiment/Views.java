package org.ganscope.experiment;

import org.ganscope.data.Interval;
import org.ganscope.data.LineDistribution;
import org.ganscope.gan.AdversarialLoss;
import org.ganscope.gan.Game;
import org.ganscope.gan.Sees;

/** Draws the curves and planes that a snapshot has beside its samples. TRAINER thread. */
final class Views {
    private static final int POINTS = 401;
    private static final int STEPS = 8;

    private final Curve dataDensity;
    private final GeneratorDensityView density;
    private final Judgement judgement;

    /**
     * @param first what the untrained generator makes
     */
    Views(ExperimentConfig config, Samples first) {
        var data = (LineDistribution) config.data();
        Interval range = shown(data.range(), first);
        double[] p = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            p[i] = data.density(range.low() + range.width() * i / (POINTS - 1));
        }
        dataDensity = new Curve(range.low(), range.high(), p);
        density = GeneratorDensityView.of(config.latent(), dataDensity);
        judgement =
                switch (config.discriminator().sees()) {
                    case Sees.Sample() -> new SampleJudgement(config, dataDensity);
                    case Sees.Moments() -> new MomentsJudgement(config);
                };
    }

    /**
     * {@return the range of the data, widened in steps of an eighth, at most to three times itself,
     * to where the generator starts: else it could not be seen on its way}
     */
    static Interval shown(Interval data, Samples first) {
        double step = data.width() / STEPS;
        double below = Math.ceil((data.low() - first.get(0)) / step);
        double above = Math.ceil((first.get(first.size() - 1) - data.high()) / step);
        return new Interval(
                data.low() - step * Math.clamp(below, 0, STEPS),
                data.high() + step * Math.clamp(above, 0, STEPS));
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
