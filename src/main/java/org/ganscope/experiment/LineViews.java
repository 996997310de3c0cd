package org.ganscope.experiment;

import org.ganscope.data.Interval;
import org.ganscope.data.LineDistribution;
import org.ganscope.gan.AdversarialLoss;
import org.ganscope.gan.Game;
import org.ganscope.gan.Sees;

/** Draws the curves and planes that a snapshot of numbers has. TRAINER thread. */
final class LineViews implements Views {
    private static final int POINTS = 401;
    private static final int STEPS = 8;

    private final Curve dataDensity;
    private final GeneratorDensityView density;
    private final Judgement judgement;

    /**
     * @param first what the untrained generator makes
     */
    LineViews(ExperimentConfig config, LineDistribution data, Samples first) {
        Interval range = shown(data.range(), first);
        double[] p = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            p[i] = data.density(range.low() + range.width() * i / (POINTS - 1));
        }
        dataDensity = new Curve(range.low(), range.high(), p);
        density = GeneratorDensityView.of(config.latent(), dataDensity);
        judgement =
                switch (config.discriminator().sees()) {
                    case Sees.Sample _, Sees.Pack _ -> new SampleJudgement(config, dataDensity);
                    case Sees.Moments _ -> new SetJudgement(config, data, new SetsOfMoments());
                    case Sees.Minibatch _ ->
                            new SetJudgement(config, data, new SetsOfNumbers(config.batchSize()));
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

    /** Numbers lie on one axis, whatever the shape of a picture. */
    @Override
    public void frame(double widthToHeight) {}

    @Override
    public Picture view(Game game, AdversarialLoss loss, Moment moment) {
        var real = (Samples) moment.real().samples();
        var generated = (Samples) moment.generated().samples();
        GeneratorDensity p = density.view(game, generated);
        SampleFigures figures = moment.generated().figures();
        return new Picture(
                new SamplesView.OnLine(real, generated, dataDensity, p),
                judgement.view(
                        game, loss, new Judgement.Moment(moment.step(), figures, p.density())));
    }
}
