package org.ganscope.experiment;

import org.ganscope.gan.Player;
import org.ganscope.gan.Sees;

/** What the numbers that a network is given are called. */
final class InputNames {
    private static final String[] MOMENTS = {
        "mean", "standard deviation", "skewness", "excess kurtosis"
    };

    private InputNames() {}

    /**
     * {@return the name of one number}
     *
     * @param i which, from 0
     */
    static String of(Player player, ExperimentConfig config, int i) {
        if (player == Player.GENERATOR) {
            return config.latent().dimension() == 1 ? "z" : "z " + (i + 1);
        }
        return switch (config.discriminator().sees()) {
            case Sees.Sample _ -> coordinate(config, i);
            case Sees.Pack(int size) -> {
                // A pack's numbers are dealt by coordinate: see Sees.
                String name = coordinate(config, i / size);
                yield "%s of sample %d".formatted(name, i % size + 1);
            }
            case Sees.Moments _ -> MOMENTS[i];
            case Sees.Minibatch(Sees.Form form) -> number(form, config.batchSize(), i);
        };
    }

    private static String coordinate(ExperimentConfig config, int which) {
        return config.data().dimension() == 1 ? "x" : which == 0 ? "x" : "y";
    }

    private static String number(Sees.Form form, int batch, int i) {
        String sample =
                form instanceof Sees.Form.Sorted
                        ? "sample of rank " + (i % batch + 1)
                        : "sample " + (i % batch + 1);
        if (i < batch) {
            return sample;
        }
        return switch (form) {
            case Sees.Form.WithVariances _ -> "squared deviation of " + sample;
            case Sees.Form.WithDifferences _ -> "deviation of " + sample;
            case Sees.Form.Raw _, Sees.Form.Sorted _ -> sample;
        };
    }
}
