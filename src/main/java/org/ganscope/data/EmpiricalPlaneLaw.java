package org.ganscope.data;

import org.ganscope.math.RandomStream;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The law of given points: a sample is one of them, each as likely as the other. It has no density
 * and no peaks. Immutable.
 */
final class EmpiricalPlaneLaw implements PlaneLaw {
    /** Share of the points within reach. */
    private static final double WITHIN = 0.998;

    private final float[] xs;
    private final float[] ys;
    private final double reach;

    /**
     * @param points [2][count], finite
     */
    EmpiricalPlaneLaw(double[][] points) {
        int count = points[0].length;
        xs = new float[count];
        ys = new float[count];
        double[] far = new double[count];
        for (int i = 0; i < count; i++) {
            xs[i] = (float) points[0][i];
            ys[i] = (float) points[1][i];
            far[i] = Math.max(Math.abs(points[0][i]), Math.abs(points[1][i]));
        }
        Arrays.sort(far);
        double most = far[Math.min(count - 1, (int) (WITHIN * count))];
        reach = most > 0 ? most : 1;
    }

    @Override
    public void sample(RandomStream random, float[] into, int count) {
        for (int i = 0; i < count; i++) {
            int row = random.below(xs.length);
            into[i] = xs[row];
            into[count + i] = ys[row];
        }
    }

    @Override
    public Optional<PlaneDensity> density(double blur) {
        return Optional.empty();
    }

    @Override
    public List<Mode> modes() {
        return List.of();
    }

    @Override
    public double reach() {
        return reach;
    }
}
