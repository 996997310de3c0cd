package org.ganscope.data;

import org.ganscope.math.RandomStream;

import java.util.List;
import java.util.Optional;

/** Round Gaussians, each as likely as the other. */
record PlaneMixtureLaw(List<Mode> modes) implements PlaneLaw {
    PlaneMixtureLaw {
        modes = List.copyOf(modes);
    }

    @Override
    public void sample(RandomStream random, float[] into, int count) {
        float[] picks = new float[count];
        random.uniform(picks, count);
        random.gaussian(into, 2 * count);
        for (int i = 0; i < count; i++) {
            Mode mode = modes.get(Math.min(modes.size() - 1, (int) (picks[i] * modes.size())));
            into[i] = (float) (mode.x() + mode.standardDeviation() * into[i]);
            into[count + i] = (float) (mode.y() + mode.standardDeviation() * into[count + i]);
        }
    }

    @Override
    public Optional<PlaneDensity> density(double blur) {
        List<Mode> wide = modes.stream().map(mode -> mode.blurred(blur)).toList();
        return Optional.of((x, y) -> density(wide, x, y));
    }

    private static double density(List<Mode> modes, double x, double y) {
        double sum = 0;
        for (Mode mode : modes) {
            double away = mode.deviations(x, y);
            double variance = mode.standardDeviation() * mode.standardDeviation();
            sum += Math.exp(-0.5 * away * away) / (2 * Math.PI * variance);
        }
        return sum / modes.size();
    }

    @Override
    public double reach() {
        double reach = 0;
        for (Mode mode : modes) {
            double centre = Math.max(Math.abs(mode.x()), Math.abs(mode.y()));
            reach = Math.max(reach, centre + 4 * mode.standardDeviation());
        }
        return reach;
    }
}
