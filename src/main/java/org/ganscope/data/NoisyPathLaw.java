package org.ganscope.data;

import org.ganscope.math.RandomStream;

import java.util.List;
import java.util.Optional;

/**
 * Points of a path, moved by round Gaussian noise.
 *
 * @param noise standard deviation of each coordinate
 */
record NoisyPathLaw(PlanePath path, double noise) implements PlaneLaw {

    @Override
    public void sample(RandomStream random, float[] into, int count) {
        float[] places = new float[2 * count];
        random.uniform(places, 2 * count);
        random.gaussian(into, 2 * count);
        for (int i = 0; i < count; i++) {
            double branch = places[i];
            double along = places[count + i];
            into[i] = (float) (path.x(branch, along) + noise * into[i]);
            into[count + i] = (float) (path.y(branch, along) + noise * into[count + i]);
        }
    }

    @Override
    public Optional<PlaneDensity> density(double blur) {
        return Optional.of(path.density(Math.hypot(noise, blur)));
    }

    @Override
    public List<Mode> modes() {
        return List.of();
    }

    @Override
    public double reach() {
        return path.reach() + 4 * noise;
    }
}
