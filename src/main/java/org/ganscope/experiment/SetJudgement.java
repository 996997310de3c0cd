package org.ganscope.experiment;

import org.ganscope.data.Interval;
import org.ganscope.data.LineDistribution;
import org.ganscope.experiment.DiscriminatorView.BatchPoint;
import org.ganscope.gan.AdversarialLoss;
import org.ganscope.gan.Game;
import org.ganscope.metric.Moments;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Draws what a discriminator of whole minibatches makes of their mean and standard deviation, with
 * some real and some generated minibatches as examples. TRAINER thread.
 */
final class SetJudgement implements Judgement {
    /** Imagined minibatches that are judged at once: they may be large. */
    private static final int AT_ONCE = 512;

    private final LineDistribution data;
    private final BatchSource batches;
    private final Sets sets;
    private final float[] described;
    private final float[] logits = new float[AT_ONCE];

    SetJudgement(ExperimentConfig config, LineDistribution data, Sets sets) {
        this.data = data;
        this.sets = sets;
        batches = new BatchSource(config);
        described = new float[sets.size() * AT_ONCE];
    }

    @Override
    public DiscriminatorView view(Game game, AdversarialLoss loss, Moment moment) {
        List<float[]> ofGenerator = batches.generated(game, moment.step());
        List<BatchPoint> real = points(game, loss, batches.real(moment.step()));
        List<BatchPoint> generated = points(game, loss, ofGenerator);
        Interval means = meansAround(real, generated);
        Interval deviations = deviationsUpTo(real, generated);
        Sets.Shape shape = sets.shape(ofGenerator.getFirst(), moment.figures());
        float[] outputs = outputs(game, loss, shape, means, deviations);
        return new DiscriminatorView.OfSets(
                new Plane(
                        means.low(),
                        means.high(),
                        deviations.low(),
                        deviations.high(),
                        sets.side(),
                        outputs),
                real,
                generated);
    }

    private float[] outputs(
            Game game,
            AdversarialLoss loss,
            Sets.Shape shape,
            Interval means,
            Interval deviations) {
        int side = sets.side();
        float[] outputs = new float[side * side];
        for (int first = 0; first < outputs.length; first += AT_ONCE) {
            int count = Math.min(AT_ONCE, outputs.length - first);
            for (int i = 0; i < count; i++) {
                double mean = at(means, (first + i) % side);
                double deviation = at(deviations, (first + i) / side);
                for (int row = 0; row < sets.size(); row++) {
                    described[row * count + i] = shape.number(row, mean, deviation);
                }
            }
            judge(game, loss, count, outputs, first);
        }
        return outputs;
    }

    private void judge(Game game, AdversarialLoss loss, int count, float[] outputs, int first) {
        game.judgeSets(described, count, logits);
        for (int i = 0; i < count; i++) {
            outputs[first + i] = (float) loss.output(logits[i]);
        }
    }

    private List<BatchPoint> points(Game game, AdversarialLoss loss, List<float[]> samples) {
        int count = samples.size();
        for (int i = 0; i < count; i++) {
            float[] description = sets.describe(samples.get(i));
            for (int row = 0; row < description.length; row++) {
                described[row * count + i] = description[row];
            }
        }
        float[] outputs = new float[count];
        judge(game, loss, count, outputs, 0);
        List<BatchPoint> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Moments moments = Moments.of(samples.get(i));
            points.add(new BatchPoint(moments.mean(), moments.standardDeviation(), outputs[i]));
        }
        return points;
    }

    private double at(Interval interval, int i) {
        return interval.low() + interval.width() * i / (sets.side() - 1);
    }

    /** Three standard deviations around the data's mean, doubled until all batches lie inside. */
    private Interval meansAround(List<BatchPoint> real, List<BatchPoint> generated) {
        double centre = data.mean();
        double half = 3 * Sets.unit(data);
        double reach = largest(real, generated, point -> Math.abs(point.mean() - centre));
        half = doubled(half, reach);
        return new Interval(centre - half, centre + half);
    }

    /** From 0 to 2.5 of the data's standard deviations, doubled until all batches lie inside. */
    private Interval deviationsUpTo(List<BatchPoint> real, List<BatchPoint> generated) {
        double reach = largest(real, generated, BatchPoint::standardDeviation);
        return new Interval(0, doubled(2.5 * Sets.unit(data), reach));
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
