package org.ganscope.experiment;

import org.ganscope.data.Interval;
import org.ganscope.data.LineDistribution;
import org.ganscope.experiment.DiscriminatorView.BatchPoint;
import org.ganscope.gan.AdversarialLoss;
import org.ganscope.gan.Game;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Draws what a discriminator that sees four moments makes of a batch's mean and standard deviation,
 * with some real and some generated batches as examples. TRAINER thread.
 */
final class MomentsJudgement implements Judgement {
    private static final int SIDE = 64;

    private final LineDistribution data;
    private final BatchSource batches;
    private final float[] moments = new float[4 * SIDE * SIDE];
    private final float[] logits = new float[SIDE * SIDE];

    MomentsJudgement(ExperimentConfig config, LineDistribution data) {
        this.data = data;
        batches = new BatchSource(config);
    }

    @Override
    public DiscriminatorView view(Game game, AdversarialLoss loss, Moment moment) {
        List<BatchPoint> real = batches.real(moment.step());
        List<BatchPoint> generated = batches.generated(game, moment.step());
        Interval means = meansAround(real, generated);
        Interval deviations = deviationsUpTo(real, generated);
        for (int i = 0; i < logits.length; i++) {
            set(i, at(means, i % SIDE), at(deviations, i / SIDE), moment.figures());
        }
        game.judgeMoments(moments, logits.length, logits);
        for (int i = 0; i < logits.length; i++) {
            logits[i] = (float) loss.output(logits[i]);
        }
        Plane output =
                new Plane(
                        means.low(),
                        means.high(),
                        deviations.low(),
                        deviations.high(),
                        SIDE,
                        logits);
        return new DiscriminatorView.OfMoments(output, real, generated);
    }

    private void set(int i, double mean, double deviation, SampleFigures shape) {
        moments[i] = (float) mean;
        moments[logits.length + i] = (float) deviation;
        moments[2 * logits.length + i] = orZero(shape.skewness());
        moments[3 * logits.length + i] = orZero(shape.kurtosis());
    }

    /** Samples that are all equal have no shape; a plane needs one. */
    private static float orZero(double value) {
        return Double.isNaN(value) ? 0 : (float) value;
    }

    private static double at(Interval interval, int i) {
        return interval.low() + interval.width() * i / (SIDE - 1);
    }

    /** Three standard deviations around the data's mean, doubled until all batches lie inside. */
    private Interval meansAround(List<BatchPoint> real, List<BatchPoint> generated) {
        double centre = data.mean();
        double half = 3 * data.standardDeviation();
        double reach = largest(real, generated, point -> Math.abs(point.mean() - centre));
        half = doubled(half, reach);
        return new Interval(centre - half, centre + half);
    }

    /** From 0 to 2.5 of the data's standard deviations, doubled until all batches lie inside. */
    private Interval deviationsUpTo(List<BatchPoint> real, List<BatchPoint> generated) {
        double reach = largest(real, generated, BatchPoint::standardDeviation);
        return new Interval(0, doubled(2.5 * data.standardDeviation(), reach));
    }

    /** In doublings, so that the axes seldom move. */
    private static double doubled(double size, double reach) {
        double result = size;
        while (result < reach && Double.isFinite(2 * result)) {
            result *= 2;
        }
        return result;
    }

    private static double largest(
            List<BatchPoint> real, List<BatchPoint> generated, ToDoubleFunction<BatchPoint> value) {
        return Stream.concat(real.stream(), generated.stream()).mapToDouble(value).max().orElse(0);
    }
}
