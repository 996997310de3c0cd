package org.ganscope.experiment;

import org.ganscope.gan.Method;
import org.ganscope.gan.Pull;
import org.ganscope.math.RandomStream;
import org.ganscope.nn.Optimizer;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Draws {@link Arrows} at a minibatch on the evaluation noise: where the generator that learns is
 * shown, they start at the first evaluation samples. Of numbers it takes 24 of equally probable
 * ranks, of points the first 64. TRAINER thread.
 */
final class ArrowsView implements DetailView {
    private static final int OF_NUMBERS = 24;
    private static final int OF_POINTS = 64;

    private Optional<Looking> looking = Optional.empty();

    /** How the gradient is taken, and what that was made for. */
    private record Looking(Method method, Optimizer ofDiscriminator, Pull pull) {
        boolean serves(ExperimentConfig config) {
            return config.batchSize() == pull.count()
                    && config.method().equals(method)
                    && config.discriminatorOptimizer().equals(ofDiscriminator);
        }
    }

    @Override
    public Optional<Detail> view(Course course, Views.Moment moment) {
        ExperimentConfig config = course.config();
        Looking now =
                looking.filter(old -> old.serves(config))
                        .orElseGet(
                                () ->
                                        new Looking(
                                                config.method(),
                                                config.discriminatorOptimizer(),
                                                new Pull(course.game(), config.batchSize())));
        looking = Optional.of(now);
        int count = config.batchSize();
        int dimension = config.data().dimension();
        float[] real = new float[dimension * count];
        RandomStream chance = RandomStream.of(config.seed(), "arrows", moment.step());
        config.data().sample(chance, real, count);
        float[] noise = new EvaluationNoise(config).first(moment.step(), count);
        float[] x = new float[dimension * count];
        float[] pull = new float[dimension * count];
        now.pull().look(real, noise, chance, moment.step(), x, pull);
        return isFinite(x) && isFinite(pull)
                ? Optional.of(arrows(x, pull, chosen(x, dimension, count), count))
                : Optional.empty();
    }

    private static Arrows arrows(float[] x, float[] pull, int[] chosen, int count) {
        int dimension = x.length / count;
        return new Arrows(dimension, picked(x, chosen, count), picked(pull, chosen, count));
    }

    /** {@return which samples get arrows, [at most 24 or 64]} */
    private static int[] chosen(float[] x, int dimension, int count) {
        if (dimension > 1) {
            return IntStream.range(0, Math.min(OF_POINTS, count)).toArray();
        }
        int[] byRank =
                IntStream.range(0, count)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> x[i]))
                        .mapToInt(i -> i)
                        .toArray();
        int size = Math.min(OF_NUMBERS, count);
        return IntStream.range(0, size)
                .map(i -> byRank[(int) ((i + 0.5) * count / size)])
                .toArray();
    }

    private static float[] picked(float[] values, int[] chosen, int count) {
        int dimension = values.length / count;
        float[] picked = new float[dimension * chosen.length];
        for (int row = 0; row < dimension; row++) {
            for (int i = 0; i < chosen.length; i++) {
                picked[row * chosen.length + i] = values[row * count + chosen[i]];
            }
        }
        return picked;
    }

    private static boolean isFinite(float[] values) {
        for (float value : values) {
            if (!Float.isFinite(value)) {
                return false;
            }
        }
        return true;
    }
}
