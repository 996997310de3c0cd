package org.ganscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.config.ConfigException;
import org.ganscope.config.Settings;
import org.ganscope.gan.Player;
import org.ganscope.gan.WeightPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The networks' picture shows the game's own weights, and what its units make of inputs: both are
 * held against each other by hand, and against D's outputs.
 */
class NetworkPictureTest {
    private static final String MAXOUT =
            "discriminator.layers[0]={\"type\": \"maxout\", \"units\": 3, \"pieces\": 2}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "discriminator.layers[0].activation=tanh",
                MAXOUT,
                "discriminator.layers[1]={\"type\": \"layerNorm\"}",
                "discriminator.layers[1]={\"type\": \"batchNorm\", \"activation\": \"tanh\"}",
                "discriminator.layers[1]={\"type\": \"scale\", \"factor\": 0.5}",
                "discriminator.layers[1]={\"type\": \"dropout\", \"rate\": 0.5}",
                "discriminator.layers[1]={\"type\": \"minibatchDiscrimination\"}",
                "discriminator.layers[1]={\"type\": \"minibatchStandardDeviation\"}",
                "discriminator.layers[0].normalisation=spectral",
                "discriminator.layers[0].bias=none",
                "discriminator.sees={\"type\": \"pack\", \"size\": 2}"
            })
    void theLastUnitsSumIsThatOfItsWeightsAndD(String setting) {
        var experiment = new Experiment(with(setting));
        experiment.step();
        Snapshot snapshot = experiment.snapshot(Set.of(Aspect.NETWORKS));
        PlayerPicture d = picture(snapshot).discriminator();
        int last = d.layers().size() - 1;
        var view = (DiscriminatorView.OfSamples) snapshot.discriminator();
        var line = (Domain.Line) d.domain();

        for (int point = 0; point < line.points(); point++) {
            double logit = d.layers().get(last).own().values().get(0, 0);
            for (int before = 0; before < d.before(last).shown().size(); before++) {
                logit +=
                        d.layers().get(last).wires().weight(0, before, 0)
                                * d.before(last).answers().get(before, point);
            }
            assertThat(d.layers().get(last).units().answers().get(0, point))
                    .isCloseTo((float) logit, within(1e-4f));
            // the curve has other points: a chord of it strays a little
            assertThat(1 / (1 + Math.exp(-logit)))
                    .isCloseTo(view.output().at(line.at(point)), within(2e-3));
        }
    }

    @Test
    void unitsOfEachKindFollowFromTheirNumbers() {
        PlayerPicture dense = picture(Configs.small()).generator();
        eachPoint(dense, 0, (unit, point) -> Math.tanh(sum(dense, 0, unit, 0, point)));
        PlayerPicture maxout = picture(with(MAXOUT)).discriminator();
        eachPoint(
                maxout,
                0,
                (unit, point) ->
                        Math.max(sum(maxout, 0, unit, 0, point), sum(maxout, 0, unit, 1, point)));
        PlayerPicture scale =
                picture(with("generator.layers[1]={\"type\": \"scale\", \"factor\": 3}"))
                        .generator();
        eachPoint(scale, 1, (unit, point) -> 3 * scale.before(1).answers().get(unit, point));
        PlayerPicture constant =
                picture(
                                with(
                                        "generator.layers[0]={\"type\": \"constant\", \"units\": 2,"
                                                + " \"initialiser\": \"uniform\"}"))
                        .generator();
        eachPoint(constant, 0, (unit, _) -> constant.layers().get(0).own().values().get(unit, 0));
        PlayerPicture beside =
                picture(
                                with(
                                        "discriminator.layers[1]={\"type\":"
                                                + " \"minibatchDiscrimination\", \"kernels\": 3}"))
                        .discriminator();
        LayerPicture added = beside.layers().get(1);
        assertThat(added.units().units()).isEqualTo(7);
        assertThat(added.wires().straight()).isEqualTo(4);
        assertThat(added.wires().weights().rows()).isEqualTo(3 * 3);
        eachPoint(
                beside,
                1,
                (unit, point) ->
                        unit < 4
                                ? beside.before(1).answers().get(unit, point)
                                : added.units().answers().get(unit, point));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "discriminator.layers[0].activation=tanh",
                MAXOUT,
                "discriminator.layers[1]={\"type\": \"layerNorm\"}"
            })
    void eachNumberThatIsShownIsTheOneAtItsPlace(String setting) {
        var experiment = new Experiment(with(setting));
        PlayerPicture d = picture(experiment).discriminator();
        for (int layer = 0; layer < d.layers().size(); layer++) {
            LayerPlaces places = d.places(layer);
            int unit = d.layers().get(layer).units().units() - 1;
            if (places.pieces() > 0) {
                int piece = places.pieces() - 1;
                int before = d.before(layer).units() - 1;
                experiment.set(places.weight(unit, before, piece), 0.125);
                Wires wires = picture(experiment).discriminator().layers().get(layer).wires();
                assertThat(wires.weight(unit, before, piece)).isEqualTo(0.125f);
            }
            for (int i = 0; i < places.ownNames().size(); i++) {
                experiment.set(places.own(unit, i), 0.25 + i);
                OwnNumbers own = picture(experiment).discriminator().layers().get(layer).own();
                assertThat(own.values().get(unit, i)).isEqualTo(0.25f + i);
            }
        }
    }

    @Test
    void dFollowsAnEditedWeight() {
        var experiment = new Experiment(Configs.small());
        float[] x = {-1, 0, 2, 4, 7};
        double[] before = experiment.outputs(x);
        PlayerPicture d = picture(experiment).discriminator();
        float bias = d.layers().getLast().own().values().get(0, 0);

        experiment.set(d.places(2).own(0, 0), bias + 1.0);

        double[] after = experiment.outputs(x);
        for (int i = 0; i < x.length; i++) {
            assertThat(logit(after[i])).isCloseTo(logit(before[i]) + 1, within(1e-5));
        }
        assertThat(experiment.changedSince()).hasValue(0);
        assertThat(experiment.snapshot().step()).isZero();
    }

    @Test
    void aWeightThatIsPutBackBeforeAnythingCameOfItIsNoChange() {
        var experiment = new Experiment(Configs.small());
        experiment.step();
        WeightPlace one = new WeightPlace(Player.GENERATOR, 1, 0, 0);
        WeightPlace other = new WeightPlace(Player.DISCRIMINATOR, 1, 0, 0);
        float first = weight(experiment, Player.GENERATOR);
        float second = weight(experiment, Player.DISCRIMINATOR);

        experiment.set(one, 2);
        experiment.set(other, 3);
        experiment.set(one, 4);
        experiment.set(one, first);
        assertThat(experiment.changedSince()).hasValue(1);
        experiment.set(other, second);
        assertThat(experiment.changedSince()).isEmpty();

        experiment.set(one, 2);
        experiment.step();
        experiment.set(one, first);
        assertThat(experiment.changedSince()).hasValue(1);
    }

    private static float weight(Experiment experiment, Player player) {
        return picture(experiment).of(player).layers().getFirst().wires().weight(0, 0, 0);
    }

    @Test
    void gradientsAreThoseThatMovedTheWeights() {
        var experiment =
                new Experiment(
                        Configs.small(
                                "discriminatorOptimizer={\"type\": \"sgd\", \"learningRate\": 0.5,"
                                        + " \"momentum\": 0}"));
        Wires before = picture(experiment).discriminator().layers().get(1).wires();
        assertThat(before.gradient(0, 0, 0)).isNaN();

        experiment.update();

        Wires after = picture(experiment).discriminator().layers().get(1).wires();
        for (int unit = 0; unit < 4; unit++) {
            for (int from = 0; from < 4; from++) {
                float moved = after.weight(unit, from, 0) - before.weight(unit, from, 0);
                assertThat(moved).isCloseTo(-0.5f * after.gradient(unit, from, 0), within(1e-6f));
            }
        }
        assertThat(picture(experiment).generator().layers().get(1).wires().gradient(0, 0, 0))
                .isNaN();
    }

    @Test
    void meansAreOfTheSamplesThatAreShown() {
        var experiment = new Experiment(Configs.small());
        Snapshot snapshot = experiment.snapshot(Set.of(Aspect.NETWORKS));
        PlayerPicture d = picture(snapshot).discriminator();

        Matrix real = d.input().onReal().orElseThrow();
        assertThat(real.get(0, 0)).isCloseTo((float) mean(snapshot.onLine().real()), within(0.02f));
        assertThat(d.input().onGenerated().get(0, 0))
                .isCloseTo((float) mean(snapshot.onLine().generated()), within(0.02f));
        assertThat(real.get(0, 1)).isCloseTo(1.25f, within(0.1f));
    }

    @Test
    void aWideNetworkIsShownInPart() {
        PlayerPicture g =
                picture(
                                Configs.small(
                                        "latent.dimension=64",
                                        "generator.layers[0].units=256",
                                        "generator.layers[1].units=512"))
                        .generator();

        assertThat(g.domain()).isInstanceOf(Domain.Nowhere.class);
        assertThat(g.input().units()).isEqualTo(64);
        assertThat(g.layers().get(1).units().units()).isEqualTo(512);
        assertThat(g.layers().get(1).units().shown())
                .isEqualTo(IntStream.range(0, ShownUnits.MOST).boxed().toList());
        assertThat(g.layers().get(1).wires().weights().rows()).isEqualTo(ShownUnits.MOST);
        assertThat(g.layers().get(1).units().onGenerated().reach()).isPositive();
        assertThat(g.layers().getLast().units().shown()).containsExactly(0);
    }

    @Test
    void minibatchesAreShownOverMeanAndDeviation() {
        var experiment = new Experiment(Configs.ofMoments());
        Snapshot snapshot = experiment.snapshot(Set.of(Aspect.NETWORKS));
        PlayerPicture d = picture(snapshot).discriminator();
        var view = (DiscriminatorView.OfSets) snapshot.discriminator();

        var square = (Domain.Square) d.domain();
        assertThat(d.inputNames().getFirst()).isEqualTo("mean");
        int corner = square.points() - 1;
        assertThat(d.input().answers().get(0, corner)).isEqualTo((float) square.first().high());
        assertThat(d.input().answers().get(1, corner)).isEqualTo((float) square.second().high());
        float logit = d.layers().getLast().units().answers().get(0, 0);
        assertThat(square.first().low()).isEqualTo(view.output().lowX());
        assertThat(1 / (1 + Math.exp(-logit))).isCloseTo(view.output().get(0, 0), within(1e-5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1000.5})
    void aValueThatNoWeightMayHaveIsRefusedAndChangesNothing(double value) {
        var experiment = new Experiment(Configs.small());
        var place = new WeightPlace(Player.GENERATOR, 1, 0, 0);
        float before = picture(experiment).generator().layers().getFirst().wires().weight(0, 0, 0);

        assertThatThrownBy(() -> experiment.set(place, value))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("generator layer 1 weights must be a number from");

        assertThat(picture(experiment).generator().layers().getFirst().wires().weight(0, 0, 0))
                .isEqualTo(before);
        assertThat(experiment.changedSince()).isEmpty();
    }

    @Test
    void aPlaceThatDoesNotExistIsRefused() {
        var experiment = new Experiment(Configs.small());

        assertThatThrownBy(() -> experiment.set(new WeightPlace(Player.GENERATOR, 9, 0, 0), 1))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("must be one that the networks have");
    }

    /** Over the small config, whose layers are dense with units of their own. */
    private static ExperimentConfig with(String setting) {
        return Settings.apply(Configs.small(), List.of(setting));
    }

    private interface Value {
        double at(int unit, int point);
    }

    private static void eachPoint(PlayerPicture picture, int layer, Value expected) {
        Matrix answers = picture.layers().get(layer).units().answers();
        assertThat(answers.rows()).isPositive();
        for (int unit = 0; unit < answers.rows(); unit++) {
            for (int point = 0; point < answers.columns(); point++) {
                assertThat(answers.get(unit, point))
                        .isCloseTo((float) expected.at(unit, point), within(1e-5f));
            }
        }
    }

    private static double sum(PlayerPicture picture, int layer, int unit, int piece, int point) {
        LayerPicture one = picture.layers().get(layer);
        double sum = one.own().values().get(unit, piece);
        for (int before = 0; before < picture.before(layer).shown().size(); before++) {
            sum +=
                    one.wires().weight(unit, before, piece)
                            * picture.before(layer).answers().get(before, point);
        }
        return sum;
    }

    private static double logit(double probability) {
        return Math.log(probability / (1 - probability));
    }

    private static double mean(Samples samples) {
        return IntStream.range(0, samples.size()).mapToDouble(samples::get).average().orElseThrow();
    }

    private static NetworkPicture picture(ExperimentConfig config) {
        return picture(new Experiment(config));
    }

    private static NetworkPicture picture(Experiment experiment) {
        return picture(experiment.snapshot(Set.of(Aspect.NETWORKS)));
    }

    private static NetworkPicture picture(Snapshot snapshot) {
        return snapshot.details().find(NetworkPicture.class).orElseThrow();
    }
}
