package org.ganscope.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.ganscope.Golden;
import org.ganscope.config.Settings;
import org.ganscope.experiment.Configs;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.gan.GameField;
import org.ganscope.gan.Player;
import org.ganscope.preset.PresetLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Eigenvalues of games, against closed forms, a float64 reference and differences. */
class GameDynamicsTest {
    private static final JsonObject FILE = Golden.file("dirac_gan.json");
    private static final JsonObject DISCRETE = FILE.getAsJsonObject("discrete");
    private static final Comparator<Eigenvalue> ORDER =
            Comparator.comparingDouble(Eigenvalue::imaginary).thenComparingDouble(Eigenvalue::real);

    /** {@return the Dirac-GAN where it rests} */
    private static ExperimentConfig dirac(String... settings) {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "generator.layers[0].initialiser=zeros",
                                "discriminator.layers[0].initialiser=zeros"));
        all.addAll(List.of(settings));
        return Settings.apply(PresetLibrary.find("10"), all);
    }

    private static GameDynamics dynamics(ExperimentConfig config) {
        return GameDynamics.of(new Experiment(config));
    }

    private static String[] rates(double rate, String... more) {
        List<String> all = new ArrayList<>(List.of(more));
        all.add("generatorOptimizer.learningRate=" + rate);
        all.add("discriminatorOptimizer.learningRate=" + rate);
        return all.toArray(String[]::new);
    }

    private static void areClose(Spectrum found, JsonArray expected, double tolerance) {
        List<Eigenvalue> values = found.values().stream().sorted(ORDER).toList();
        List<JsonArray> wanted =
                expected.asList().stream()
                        .map(JsonElement::getAsJsonArray)
                        .sorted(Comparator.comparing(GameDynamicsTest::eigenvalue, ORDER))
                        .toList();
        assertThat(values).hasSameSizeAs(wanted);
        for (int i = 0; i < values.size(); i++) {
            Golden.assertClose(values.get(i).real(), wanted.get(i).get(0), tolerance);
            Golden.assertClose(values.get(i).imaginary(), wanted.get(i).get(1), tolerance);
        }
    }

    private static Eigenvalue eigenvalue(JsonArray pair) {
        return new Eigenvalue(pair.get(0).getAsDouble(), pair.get(1).getAsDouble());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "minimax | loss=minimax",
                "nonsat | loss=nonSaturating",
                "wgan | loss=wasserstein",
                "minimax+R1(0.3) | penalties=[{\"type\": \"r1\", \"weight\": 0.3}]",
                // Two equal ones, which rounding parts by the root of its size.
                "minimax+R1(1.0) | penalties=[{\"type\": \"r1\", \"weight\": 1}]",
                "minimax+R1(2.0) | penalties=[{\"type\": \"r1\", \"weight\": 2}]",
                "nonsat+R1(0.3) | loss=nonSaturating;penalties=[{\"type\": \"r1\", \"weight\": 0.3}]",
                "conopt(1.0) | penalties=[{\"type\": \"consensus\", \"weight\": 1}]"
            })
    void theDiracGansFlowsAreThoseOfTheReference(String name, String setting) {
        JsonArray expected =
                FILE.getAsJsonObject("jacobian_eigs_numeric").getAsJsonArray(name.strip());

        GameDynamics found = dynamics(dirac(setting.strip().split(";", -1)));

        areClose(found.flow(), expected, name.contains("R1(1.0)") ? 1e-3 : 1e-6);
        assertThat(found.flow().complete()).isTrue();
        assertThat(found.speed()).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.2, 0.5, 1})
    void simultaneousStepsOfTheDiracGanLeadOut(double rate) {
        String h = rate == 1 ? "1" : String.valueOf(rate);

        Golden.assertClose(
                dynamics(dirac(rates(rate))).simultaneous().radius(),
                DISCRETE.getAsJsonObject("sim minimax h=" + h).get("modulus"),
                1e-6);
        Golden.assertClose(
                dynamics(dirac(rates(rate, "loss=wasserstein"))).simultaneous().radius(),
                DISCRETE.getAsJsonObject("sim wgan h=" + h).get("modulus"),
                1e-6);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.2, 0.5, 1})
    void alternatingStepsOfTheDiracGanStayOnTheCircle(double rate) {
        String h = rate == 1 ? "1" : String.valueOf(rate);
        JsonObject one = DISCRETE.getAsJsonObject("alt 1:1 minimax h=" + h);
        JsonObject five = DISCRETE.getAsJsonObject("alt G1:D5 minimax h=" + h);

        for (String first : List.of("discriminatorFirst", "generatorFirst")) {
            Spectrum equal = dynamics(dirac(rates(rate, "moves=" + first))).alternating();
            Spectrum more =
                    dynamics(dirac(rates(rate, "moves=" + first, "discriminatorSteps=5")))
                            .alternating();
            assertThat(equal.radius()).isCloseTo(1, within(1e-6));
            Golden.assertClose(equal.abscissa(), one.get("real"), 1e-6);
            Golden.assertClose(equal.rotation(), one.get("imag"), 1e-6);
            Golden.assertClose(2 * equal.abscissa(), one.get("trace"), 1e-6);
            Golden.assertClose(equal.radius() * equal.radius(), one.get("det"), 1e-6);
            Golden.assertClose(
                    Math.atan2(equal.rotation(), equal.abscissa()), one.get("angle_rad"), 1e-6);
            Golden.assertClose(more.abscissa(), five.get("real"), 1e-6);
            Golden.assertClose(more.rotation(), five.get("imag"), 1e-6);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.3",
        "0.2, 0.3",
        "0.5, 0.3",
        "1, 0.3",
        "0.1, 1",
        "0.2, 1",
        "0.5, 1",
        "1, 1",
        "0.1, 2",
        "0.2, 2",
        "0.5, 2",
        "1, 2"
    })
    void withR1StepsComeInAsTheReferenceSays(double rate, double weight) {
        String h = rate == 1 ? "1" : String.valueOf(rate);
        String g = weight == 0.3 ? "0.3" : String.valueOf((int) weight);
        JsonArray expected =
                DISCRETE.getAsJsonObject("sim R1 g=%s h=%s".formatted(g, h)).getAsJsonArray("eigs");
        String penalty = "penalties=[{\"type\": \"r1\", \"weight\": %s}]".formatted(g);

        // Two equal ones, which rounding parts by the root of its size.
        double tolerance = weight == 1 ? 1e-3 : 1e-6;
        Spectrum found = dynamics(dirac(rates(rate, penalty))).simultaneous();
        areClose(found, expected, tolerance);
        Golden.assertClose(
                found.radius(),
                DISCRETE.getAsJsonObject("sim R1 g=%s h=%s".formatted(g, h)).get("modulus"),
                tolerance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1", "0.2", "0.5", "1"})
    void withConsensusStepsComeInAsTheReferenceSays(String rate) {
        String penalty = "penalties=[{\"type\": \"consensus\", \"weight\": 1}]";

        Golden.assertClose(
                dynamics(dirac(rates(Double.parseDouble(rate), penalty))).simultaneous().radius(),
                DISCRETE.getAsJsonObject("sim conopt g=1 h=" + rate).get("modulus"),
                1e-6);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.1", "1, 0.1", "5, 0.1", "10, 0.1", "0, 0.2", "1, 0.2", "5, 0.2", "10, 0.2"})
    void lookingAheadTurnsTheCircleInward(int updates, double rate) {
        ExperimentConfig config =
                dirac(
                        rates(
                                rate,
                                "loss=wasserstein",
                                "moves=discriminatorFirst",
                                "unrolling=" + updates));
        // Where two are equal, rounding parts them by the root of its size.
        double half = 1 - updates * rate * rate;
        double apart = half * half - (1 - 2 * updates * rate * rate + rate * rate);

        Golden.assertClose(
                dynamics(config).simultaneous().radius(),
                FILE.getAsJsonObject("unrolled_dirac_wgan")
                        .getAsJsonObject("example_modulus")
                        .get("k=%d,eta=h=%s".formatted(updates, rate)),
                Math.abs(apart) < 1e-9 ? 1e-3 : 1e-6);
    }

    @Test
    void differentRatesActOnTheirOwnPlayer() {
        GameField field = new Experiment(dirac("loss=wasserstein")).field();

        GameDynamics found = GameDynamics.of(field, new Pace(0.1, 0.4, 1, 1, Player.GENERATOR));

        // I + diag(h_G, h_D) (0, -1; 1, 0): determinant 1 + h_G h_D.
        assertThat(found.simultaneous().radius()).isCloseTo(Math.sqrt(1.04), within(1e-7));
        assertThat(found.generatorSize()).isEqualTo(1);
        assertThat(found.discriminatorSize()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "loss=minimax",
                "loss=relativisticAverage",
                "penalties=[\"r1\", \"instanceNoise\"]",
                "penalties=[{\"type\": \"consensus\", \"weight\": 0.1}]",
                "discriminator.sees=moments",
                "discriminator.layers[1]={\"type\": \"dropout\", \"rate\": 0.2}",
                "generator.layers[1]={\"type\": \"batchNorm\", \"activation\": \"tanh\"}"
            })
    void theJacobianIsThatOfTheVelocity(String setting) {
        var experiment =
                new Experiment(
                        Settings.apply(
                                Configs.small(
                                        "generator.layers[0].activation=tanh",
                                        "discriminator.layers[0].activation=tanh"),
                                List.of(setting)));
        for (int i = 0; i < 5; i++) {
            experiment.step();
        }
        GameField field = experiment.field();
        double[] place = field.point();
        double[] w = direction(field.size(), 0.7);
        double[] u = direction(field.size(), 1.3);

        double product = dot(field.transposedProduct(w), u);

        double step = 1e-3;
        field.goTo(sum(place, u, step));
        double[] after = field.velocity();
        field.goTo(sum(place, u, -step));
        double difference = (dot(after, w) - dot(field.velocity(), w)) / (2 * step);
        assertThat(product).isCloseTo(difference, within(0.02 * Math.abs(difference) + 0.01));
    }

    @Test
    void theRunDoesNotNoticeThatItIsAsked() {
        var asked = new Experiment(Configs.small("penalties=[\"dragan\"]"));
        var left = new Experiment(Configs.small("penalties=[\"dragan\"]"));
        for (int i = 0; i < 5; i++) {
            asked.step();
            GameDynamics.of(asked);
            left.step();
        }

        assertThat(asked.last()).isEqualTo(left.last());
        assertThat(asked.generate(100)).isEqualTo(left.generate(100));
        assertThat(GameDynamics.of(asked)).isEqualTo(GameDynamics.of(left));
    }

    @Test
    void ofManyParametersTheOutermostAreFound() {
        ExperimentConfig config =
                Settings.apply(
                        Configs.small("batchSize=64"),
                        List.of("generator.layers[0].units=20", "generator.layers[1].units=20"));
        var experiment = new Experiment(config);
        for (int i = 0; i < 200; i++) {
            experiment.step();
        }
        GameField field = experiment.field();
        assertThat(field.size()).isGreaterThan(GameDynamics.ALL);

        Spectrum found = GameDynamics.of(experiment).flow();

        List<Eigenvalue> all =
                DenseEigenvalues.of(GameDynamics.matrix(field::transposedProduct, field.size()));
        double radius = new Spectrum(all, true).radius();
        assertThat(found.complete()).isFalse();
        assertThat(found.radius()).isCloseTo(radius, within(1e-3 * radius));
        assertThat(found.values())
                .allSatisfy(
                        one ->
                                assertThat(all)
                                        .anySatisfy(
                                                other ->
                                                        assertThat(other.distance(one))
                                                                .isLessThan(2e-3 * radius)));
    }

    @Test
    void tooManyParametersAreRefused() {
        ExperimentConfig config =
                Settings.apply(
                        Configs.small(),
                        List.of("generator.layers[0].units=100", "generator.layers[1].units=100"));

        assertThatThrownBy(() -> dynamics(config))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("too many");
    }

    private static double[] direction(int size, double frequency) {
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            values[i] = Math.sin(frequency * (i + 1));
        }
        return values;
    }

    private static double[] sum(double[] a, double[] b, double factor) {
        double[] values = a.clone();
        for (int i = 0; i < values.length; i++) {
            values[i] += factor * b[i];
        }
        return values;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
