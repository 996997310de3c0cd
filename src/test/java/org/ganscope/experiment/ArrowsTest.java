package org.ganscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.config.Settings;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

/** Arrows start at generated samples and point where the generator's loss falls. */
class ArrowsTest {
    private static final Set<Aspect> WATCHED = Set.of(Aspect.ARROWS);

    private static Arrows arrows(Experiment experiment) {
        return experiment.snapshot(WATCHED).details().find(Arrows.class).orElseThrow();
    }

    private static Experiment trained(int steps, ExperimentConfig config) {
        var experiment = new Experiment(config);
        for (int i = 0; i < steps; i++) {
            experiment.step();
        }
        return experiment;
    }

    @Test
    void ofNumbersTheyStandAtEquallyProbableRanksOfTheFirstSamples() {
        Experiment experiment = trained(5, Configs.small("batchSize=240"));
        Arrows arrows = arrows(experiment);
        Samples batch = Samples.of(experiment.generate(240));

        assertThat(arrows.size()).isEqualTo(24);
        for (int i = 0; i < 24; i++) {
            assertThat(arrows.x(i)).isEqualTo(batch.get(10 * i + 5));
        }
    }

    @Test
    void ofPointsTheyStandAtTheFirstOnesThatAreDrawn() {
        Experiment experiment = trained(3, plane("batchSize=256", "latent.dimension=2"));
        Arrows arrows = arrows(experiment);
        var drawn = (SamplesView.InPlane) experiment.snapshot().samples();

        assertThat(arrows.size()).isEqualTo(64);
        for (int i = 0; i < 64; i++) {
            assertThat(arrows.x(i)).isEqualTo(drawn.generated().x(i));
            assertThat(arrows.y(i)).isEqualTo(drawn.generated().y(i));
            assertThat(arrows.length(i))
                    .isCloseTo(Math.hypot(arrows.alongX(i), arrows.alongY(i)), within(1e-12));
        }
        assertThat(arrows.length(0)).isPositive();
    }

    private static ExperimentConfig plane(String... settings) {
        List<String> all =
                new java.util.ArrayList<>(List.of("data=ring", "generator.layers[2].units=2"));
        all.addAll(List.of(settings));
        return Configs.small(all.toArray(String[]::new));
    }

    /** The non-saturating loss of a sample is softplus(-logit): its slope is D - 1 times D's. */
    @Test
    void theyAreMinusTheSlopeOfEachSamplesOwnTerm() {
        Experiment experiment = trained(20, Configs.small("batchSize=240"));
        Arrows arrows = arrows(experiment);
        float h = 0.01f;
        for (int i = 0; i < arrows.size(); i++) {
            float x = arrows.x(i);
            double[] d = experiment.outputs(new float[] {x - h, x + h});
            double slope = (Math.log(d[1]) - Math.log(d[0])) / (2 * h);

            assertThat((double) arrows.alongX(i)).isCloseTo(slope, within(2e-3));
        }
    }

    @Test
    void smallBatchesHaveFewerAndLargeOnesThanEvaluationSamplesHaveThemToo() {
        assertThat(arrows(trained(1, Configs.small("batchSize=8"))).size()).isEqualTo(8);
        assertThat(arrows(trained(1, Configs.small("batchSize=1000"))).size()).isEqualTo(24);
    }

    @Test
    void theyAreOfTheGeneratorThatLearnsWhereItsAverageIsShown() {
        ExperimentConfig averaged =
                Configs.small(
                        "batchSize=240", "averaging.type=exponential", "averaging.beta=0.999");
        ExperimentConfig current = Settings.apply(averaged, List.of("averaging.evaluates=current"));

        Arrows one = arrows(trained(30, averaged));
        Arrows other = arrows(trained(30, current));

        for (int i = 0; i < one.size(); i++) {
            assertThat(one.x(i)).isEqualTo(other.x(i));
            assertThat(one.alongX(i)).isEqualTo(other.alongX(i));
        }
    }

    @Test
    void aLiveChangeOfTheLossTakesHoldAtOnce() {
        ExperimentConfig config = Configs.small();
        Experiment experiment = trained(5, config);
        Arrows before = arrows(experiment);
        experiment.reconfigure(Settings.apply(config, List.of("loss=wasserstein")));
        Arrows after = arrows(experiment);

        assertThat(after.x(3)).isEqualTo(before.x(3));
        assertThat(after.alongX(3)).isNotEqualTo(before.alongX(3));
        assertThat(arrows(experiment).alongX(3)).isEqualTo(after.alongX(3));
    }

    @Test
    void everyKindOfDiscriminatorHasThem() {
        for (String sees :
                List.of(
                        "discriminator.sees={\"type\": \"pack\", \"size\": 4}",
                        "discriminator.sees=moments",
                        "discriminator.sees=minibatch")) {
            Arrows arrows = arrows(trained(3, Configs.small(sees)));

            assertThat(arrows.size()).as(sees).isEqualTo(24);
            assertThat(arrows.length(0)).as(sees).isPositive().isFinite();
        }
    }
}
