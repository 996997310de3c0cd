package org.ganscope.experiment;

import org.ganscope.data.LatentPrior;
import org.ganscope.data.LineDistribution;

import java.util.Optional;

/** Draws {@link GeneratorMap}. TRAINER thread. */
final class GeneratorMapView implements DetailView {
    private static final int SIZE = 201;

    private final float[] z = new float[SIZE];
    private final float[] x = new float[SIZE];
    private final double[] ideal = new double[SIZE];

    @Override
    public Optional<Detail> view(Course course, Views.Moment moment) {
        LatentPrior latent = course.config().latent();
        if (latent.dimension() != 1 || !(course.config().data() instanceof LineDistribution data)) {
            return Optional.empty();
        }
        for (int i = 0; i < SIZE; i++) {
            double share = (i + 0.5) / SIZE;
            z[i] = (float) latent.law().quantile(share);
            ideal[i] = data.quantile(share);
        }
        course.game().generate(z, SIZE, x);
        return Optional.of(new GeneratorMap(z, x, ideal));
    }
}
