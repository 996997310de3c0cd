package org.ganscope.experiment;

import org.ganscope.gan.AdversarialLoss;
import org.ganscope.gan.Game;

import java.util.Optional;
import java.util.OptionalDouble;

/** Draws the curves D(x) and D*(x) of a discriminator that sees samples. TRAINER thread. */
final class SampleJudgement implements Judgement {
    private final ExperimentConfig config;
    private final BatchSource batches;
    private final Curve dataDensity;
    private final float[] x;
    private final float[] logits;

    /**
     * @param dataDensity on the grid that the curves get too
     */
    SampleJudgement(ExperimentConfig config, Curve dataDensity) {
        this.config = config;
        batches = new BatchSource(config);
        this.dataDensity = dataDensity;
        x = new float[dataDensity.size()];
        logits = new float[dataDensity.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) dataDensity.x(i);
        }
    }

    @Override
    public DiscriminatorView view(Game game, AdversarialLoss loss, Moment moment) {
        boolean inBatch = config.discriminator().looksAtBatch();
        if (inBatch) {
            float[] batch = batches.generatedBatch(game, moment.step());
            game.judge(x, x.length, batch, config.batchSize(), logits);
        } else {
            game.judge(x, x.length, logits);
        }
        double[] outputs = new double[x.length];
        for (int i = 0; i < outputs.length; i++) {
            outputs[i] = loss.output(logits[i]);
        }
        Optional<Curve> optimal = inBatch ? Optional.empty() : optimal(loss, moment.density());
        return new DiscriminatorView.OfSamples(
                curve(outputs), optimal, inBatch, config.discriminator().sees().packed());
    }

    private Optional<Curve> optimal(AdversarialLoss loss, Curve generatorDensity) {
        double[] values = new double[x.length];
        for (int i = 0; i < values.length; i++) {
            double p = packed(dataDensity.y(i));
            double pg = packed(generatorDensity.y(i));
            if (Double.isNaN(p)) {
                return Optional.empty();
            }
            if (p == 0 && pg == 0) {
                values[i] = Double.NaN;
                continue;
            }
            OptionalDouble value = loss.optimalOutput(p, pg);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values[i] = value.getAsDouble();
        }
        return Optional.of(curve(values));
    }

    /** {@return the density of a pack of the same x} */
    private double packed(double density) {
        return Math.pow(density, config.discriminator().sees().packed());
    }

    private Curve curve(double[] values) {
        return new Curve(dataDensity.low(), dataDensity.high(), values);
    }
}
