package org.ganscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganscope.gan.Player.DISCRIMINATOR;
import static org.ganscope.gan.Player.GENERATOR;

import org.ganscope.gan.Player;
import org.ganscope.gan.PlayerUpdate;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** D's updates come first, then G's; the step's figures are their means. */
class RoundTest {
    private final ExperimentConfig threeAndTwo =
            Configs.small("discriminatorSteps=3", "generatorSteps=2");

    @Test
    void discriminatorGoesFirst() {
        List<Player> turns = new ArrayList<>();
        Round round = Round.NEW;
        while (!round.isOver(threeAndTwo)) {
            turns.add(round.turn(threeAndTwo));
            round = round.with(turns.getLast(), update(1));
        }
        assertThat(turns)
                .containsExactly(DISCRIMINATOR, DISCRIMINATOR, DISCRIMINATOR, GENERATOR, GENERATOR);
    }

    @Test
    void oneThatTheGeneratorHasBegunGoesNotBackToTheDiscriminator() {
        Round round = Round.NEW.with(DISCRIMINATOR, update(1)).with(GENERATOR, update(1));

        assertThat(round.turn(threeAndTwo)).isEqualTo(GENERATOR);
    }

    @Test
    void figuresAreMeansOverThePlayersOwnUpdates() {
        Round round =
                Round.NEW
                        .with(DISCRIMINATOR, new PlayerUpdate(1, 0.5, 0.25, 3))
                        .with(DISCRIMINATOR, new PlayerUpdate(2, 0.75, 0.5, 5))
                        .with(GENERATOR, new PlayerUpdate(7, Double.NaN, Double.NaN, 9));

        assertThat(round.figures()).isEqualTo(new StepFigures(1.5, 7, 0.625, 0.375, 4, 9));
    }

    @Test
    void aPlayerWithoutAnUpdateHasNoFigures() {
        assertThat(Round.NEW.figures()).isEqualTo(StepFigures.NONE);
    }

    private static PlayerUpdate update(double loss) {
        return new PlayerUpdate(loss, 0, 0, 0);
    }
}
