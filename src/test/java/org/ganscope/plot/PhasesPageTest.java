package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.config.Settings;
import org.ganscope.experiment.BegunUpdate;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Phase;
import org.ganscope.experiment.UpdateAnatomy;
import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class PhasesPageTest {

    @Test
    void aNarrowCardHoldsTitleAndNumbers() {
        ExperimentConfig config =
                Settings.apply(
                        ExperimentConfig.byDefault(),
                        List.of("batchSize=16", "data=ring", "generator.layers[2].units=2"));
        UpdateAnatomy anatomy = new Experiment(config).dissect().orElseThrow();
        int width = 230;
        int reserved = 104;
        for (Phase phase : anatomy.phases()) {
            var update = new BegunUpdate(anatomy, anatomy.phases().indexOf(phase));
            var image = new BufferedImage(600, 600, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            Fonts.prepare(graphics);

            new PhasesPage(graphics, width, 600, Theme.LIGHT, Optional.of(update), reserved)
                    .paint();

            assertThat(isBare(image, width, 0, 600 - width, 600)).as("%s", phase).isTrue();
            assertThat(isBare(image, width - reserved, 0, reserved, 22)).as("%s", phase).isTrue();
        }
    }

    private static boolean isBare(BufferedImage image, int x, int y, int width, int height) {
        return Arrays.stream(image.getRGB(x, y, width, height, null, 0, width))
                .allMatch(pixel -> pixel == Color.BLACK.getRGB());
    }
}
