package org.ganscope.experiment;

import org.ganscope.config.Settings;
import org.ganscope.gan.Player;

import java.util.List;
import java.util.Locale;

/** Where a game of two parameters begins. */
public final class StartingPoint {
    private StartingPoint() {}

    /**
     * {@return the same game, beginning elsewhere}
     *
     * @param config of a game with {@link ExperimentConfig#hasTwoParameters}
     * @param generator the generator's parameter, rounded to four digits
     * @param discriminator the discriminator's
     */
    public static ExperimentConfig of(
            ExperimentConfig config, double generator, double discriminator) {
        return Settings.apply(
                config,
                List.of(
                        setting(config, Player.GENERATOR, generator),
                        setting(config, Player.DISCRIMINATOR, discriminator)));
    }

    private static String setting(ExperimentConfig config, Player player, double value) {
        int layer = config.size().of(player).learningLayers().getFirst() - 1;
        String path =
                switch (player) {
                    case GENERATOR -> "generator";
                    case DISCRIMINATOR -> "discriminator";
                };
        return String.format(
                Locale.ROOT,
                "%s.layers[%d].initialiser={\"type\": \"constant\", \"value\": %.4g}",
                path,
                layer,
                value);
    }
}
