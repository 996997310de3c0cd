package org.ganscope.gan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.ganscope.Golden;
import org.ganscope.gan.AdversarialLoss.Hinge;
import org.ganscope.gan.AdversarialLoss.LeastSquares;
import org.ganscope.gan.AdversarialLoss.Minimax;
import org.ganscope.gan.AdversarialLoss.NonSaturating;
import org.ganscope.gan.AdversarialLoss.Wasserstein;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The Dirac-GAN by each method, against trajectories of float64.
 *
 * <p>The reference's D is high on generated samples for most losses: its psi is minus ours.
 */
class DiracGanTest {
    private static final double H = 0.2;
    private static final JsonObject FILE = Golden.file("dirac_gan.json");
    private static final JsonObject TRAJECTORIES = FILE.getAsJsonObject("trajectories");
    private static final Moves SIMULTANEOUS = new Moves.Simultaneous();
    private static final Moves ALTERNATING = new Moves.GeneratorFirst();

    /**
     * A game of the file.
     *
     * @param sign of our psi relative to the file's
     */
    private record Setting(
            String name, AdversarialLoss loss, List<Penalty> penalties, Moves moves, int sign) {
        Dirac start(Moves by, int count) {
            Dirac dirac = new Dirac(new Method(loss, penalties, by, 0), H, H, count);
            dirac.set(1, sign);
            return dirac;
        }
    }

    private static Setting setting(String name, AdversarialLoss loss, Penalty... penalties) {
        int sign = loss instanceof LeastSquares || loss instanceof Hinge ? 1 : -1;
        return new Setting(name, loss, List.of(penalties), SIMULTANEOUS, sign);
    }

    private static Setting moving(String name, AdversarialLoss loss, Moves moves) {
        return new Setting(name, loss, List.of(), moves, -1);
    }

    /** Games that the file has simultaneous, and alternating with 1 and 5 updates of D. */
    private static final List<Setting> IN_TURN =
            List.of(
                    setting("minimax", new Minimax()),
                    setting("nonsat", new NonSaturating()),
                    setting("wgan clip=1", new Wasserstein(), new Penalty.WeightClipping(1)),
                    setting("wgan_gp(g=0.7,g0=1)", new Wasserstein(), new Penalty.WganGp(0.35)),
                    setting("minimax+R1(0.3)", new Minimax(), new Penalty.R1(0.3)),
                    setting("minimax+R1(1.0)", new Minimax(), new Penalty.R1(1)),
                    setting("nonsat+R1(0.3)", new NonSaturating(), new Penalty.R1(0.3)),
                    setting("conopt(1.0)", new Minimax(), new Penalty.Consensus(1)),
                    setting("lsgan(0,1,1)", new LeastSquares(0, 1, 1)),
                    setting("hinge", new Hinge()),
                    setting("wgan unclipped", new Wasserstein()));

    private static final List<Setting> TOGETHER =
            List.of(
                    moving("extragradient wgan", new Wasserstein(), new Moves.Extragradient()),
                    moving("optimistic wgan", new Wasserstein(), new Moves.Optimistic()),
                    moving("extragradient minimax", new Minimax(), new Moves.Extragradient()),
                    moving("optimistic minimax", new Minimax(), new Moves.Optimistic()),
                    moving("extragradient nonsat", new NonSaturating(), new Moves.Extragradient()),
                    moving("optimistic nonsat", new NonSaturating(), new Moves.Optimistic()));

    private static final String NOISE =
            "instance noise 0.7 (exact expectation, 40-pt Gauss-Hermite)";

    @Test
    void everyTrajectoryOfTheFileIsTaken() {
        Set<String> taken = new HashSet<>(Set.of(NOISE));
        IN_TURN.forEach(setting -> taken.add(setting.name()));
        TOGETHER.forEach(setting -> taken.add(setting.name()));

        assertThat(taken).isEqualTo(TRAJECTORIES.keySet());
    }

    @TestFactory
    Stream<DynamicTest> aTrajectoryIsThatOfTheReference() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Setting setting : IN_TURN) {
            JsonObject runs = TRAJECTORIES.getAsJsonObject(setting.name());
            tests.add(test(setting, "sim", runs, SIMULTANEOUS, 1));
            tests.add(test(setting, "alt1", runs, ALTERNATING, 1));
            if (runs.has("altD5")) {
                tests.add(test(setting, "altD5", runs, ALTERNATING, 5));
            }
        }
        for (Setting setting : TOGETHER) {
            tests.add(test(setting, setting.name(), TRAJECTORIES, setting.moves(), 1));
        }
        return tests.stream();
    }

    private static DynamicTest test(
            Setting setting, String run, JsonObject runs, Moves moves, int discriminatorUpdates) {
        return DynamicTest.dynamicTest(
                setting.name() + " " + run,
                () ->
                        follow(
                                setting,
                                setting.start(moves, 1),
                                runs.getAsJsonObject(run),
                                discriminatorUpdates,
                                setting.name().equals("hinge") && run.equals("sim") ? 200 : 500));
    }

    private static void follow(
            Setting setting, Dirac dirac, JsonObject points, int discriminatorUpdates, int last) {
        int n = 0;
        for (Map.Entry<String, JsonElement> point : points.entrySet()) {
            if (Integer.parseInt(point.getKey()) > last) {
                return;
            }
            for (; n < Integer.parseInt(point.getKey()); n++) {
                dirac.step(discriminatorUpdates);
            }
            double[] gold = Golden.numbers(point.getValue());
            double slack = Math.max(1e-3 * Math.hypot(gold[0], gold[1]), 1e-5);
            JsonArray place = point.getValue().getAsJsonArray();
            Golden.assertClose(dirac.theta(), place.get(0), slack);
            Golden.assertClose(setting.sign() * dirac.psi(), place.get(1), slack);
        }
    }

    /**
     * Simultaneous hinge jumps where D says -1 and leaves a circle by a chance of rounding: in
     * float64 a start that is off by 1e-7 is off by 0.06 after 500 steps. So each step is followed
     * from where float32 stands.
     */
    @Test
    void simultaneousHingeFollowsItsRecurrence() {
        Dirac dirac = setting("hinge", new Hinge()).start(SIMULTANEOUS, 1);
        for (int n = 0; n < 500; n++) {
            double theta = dirac.theta();
            double psi = dirac.psi();
            dirac.step(1);

            double slope = theta * psi > -1 ? theta : 0;
            assertThat(dirac.theta()).as("theta at %d", n).isCloseTo(theta + H * psi, within(1e-6));
            assertThat(dirac.psi()).as("psi at %d", n).isCloseTo(psi - H * slope, within(1e-6));
        }
    }

    @Test
    void withInstanceNoiseTheMeanUpdateIsThatOfTheExactExpectation() {
        JsonObject points = TRAJECTORIES.getAsJsonObject(NOISE);
        int draws = 100_000;
        Method method =
                new Method(new Minimax(), List.of(new InstanceNoise(0.7, 0)), SIMULTANEOUS, 0);
        for (int n = 0; n < 3; n++) {
            double[] from = Golden.numbers(points.get(Integer.toString(n)));
            double[] to = Golden.numbers(points.get(Integer.toString(n + 1)));
            Dirac dirac = new Dirac(method, H, H, draws);
            dirac.set(from[0], -from[1]);
            dirac.step(1);

            // A single update varies by no more than h (|psi| / 2) or h (|theta| + 0.7) in its
            // standard deviation, so four standard errors of the mean are within these.
            double error = 4 * H / Math.sqrt(draws);
            assertThat(dirac.theta())
                    .isCloseTo(to[0], within(error * Math.abs(from[1]) / 2 + 1e-6));
            assertThat(-dirac.psi())
                    .isCloseTo(to[1], within(error * (Math.abs(from[0]) + 0.7) + 1e-6));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.1, 0.2, 0.5})
    void simultaneousNonSaturatingEndsOnItsLimitCycle(double h) {
        Dirac dirac =
                new Dirac(new Method(new NonSaturating(), List.of(), SIMULTANEOUS, 0), h, h, 1);
        dirac.set(1, -1);
        for (int i = 0; i < 20 / (h * h); i++) {
            dirac.step(1);
        }
        double sum = 0;
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        int steps = (int) (200 / h);
        for (int i = 0; i < steps; i++) {
            dirac.step(1);
            double radius = Math.hypot(dirac.theta(), dirac.psi());
            sum += radius;
            least = Math.min(least, radius);
            most = Math.max(most, radius);
        }

        JsonObject cycle = FILE.getAsJsonObject("nonsat_sim_limit_cycle").getAsJsonObject("h=" + h);
        Golden.assertNear(sum / steps, cycle.get("mean"), 2e-3);
        Golden.assertNear(least, cycle.get("min"), 5e-3);
        Golden.assertNear(most, cycle.get("max"), 5e-3);
        assertThat(sum / steps).isCloseTo(Math.sqrt(2 * h), within(0.01 * Math.sqrt(2 * h)));
    }

    @Test
    void simultaneousWassersteinGrowsAndAlternatingCircles() {
        Setting plain = setting("", new Wasserstein());
        Dirac simultaneous = plain.start(SIMULTANEOUS, 1);
        Dirac alternating = plain.start(ALTERNATING, 1);
        for (int n = 1; n <= 200; n++) {
            simultaneous.step(1);
            double radius = Math.sqrt(2) * Math.pow(1 + H * H, n / 2.0);
            assertThat(Math.hypot(simultaneous.theta(), simultaneous.psi()))
                    .isCloseTo(radius, within(1e-4 * radius));

            alternating.step(1);
            double theta = alternating.theta();
            double psi = -alternating.psi();
            assertThat(theta * theta + psi * psi - H * theta * psi).isCloseTo(1.8, within(1e-4));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0.2", "1, 0.2", "5, 0.2", "10, 0.2", "1, 0.1", "10, 0.1"})
    void anUnrolledWassersteinStepIsTheMatrixOfTheReference(int k, double h) {
        Method method = new Method(new Wasserstein(), List.of(), SIMULTANEOUS, k);
        Dirac dirac = new Dirac(method, h, h, 1);
        dirac.set(1, -0.5);
        dirac.step(1);

        assertThat(dirac.theta()).isCloseTo((1 - 2 * k * h * h) - h * 0.5, within(1e-6));
        assertThat(-dirac.psi()).isCloseTo(0.5 + h, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 10})
    void theUnrolledMinimaxSlopeIsThatOfTheReference(int k) {
        JsonObject gold = FILE.getAsJsonObject("unrolled_dirac_minimax").getAsJsonObject("k=" + k);
        Method method = new Method(new Minimax(), List.of(), ALTERNATING, k);
        Dirac dirac = new Dirac(method, 1, gold.get("eta").getAsDouble(), 1);
        double theta = gold.get("theta").getAsDouble();
        dirac.set(theta, -gold.get("psi").getAsDouble());
        PlayerUpdate update = dirac.update(Player.GENERATOR);

        Golden.assertClose(theta - dirac.theta(), gold.get("dL_dtheta"), 1e-6);
        Golden.assertClose(update.gradientNorm(), gold.get("dL_dtheta"), 1e-6);
    }

    @Test
    void theConsensusGradientIsThatOfTheEnergy() {
        JsonObject gold = FILE.getAsJsonObject("conopt_check");
        double[] point = Golden.numbers(gold.get("point"));
        double[] slope = Golden.numbers(gold.get("analytic"));
        double[] plain = moved(point);
        double[] drawn = moved(point, new Penalty.Consensus(1));

        assertThat(plain[0] - drawn[0]).isCloseTo(slope[0], within(1e-5));
        assertThat(plain[1] - drawn[1]).isCloseTo(slope[1], within(1e-5));
    }

    private static double[] moved(double[] point, Penalty... penalties) {
        Dirac dirac =
                new Dirac(new Method(new Minimax(), List.of(penalties), SIMULTANEOUS, 0), 1, 1, 1);
        dirac.set(point[0], -point[1]);
        dirac.step(1);
        return new double[] {dirac.theta(), -dirac.psi()};
    }
}
