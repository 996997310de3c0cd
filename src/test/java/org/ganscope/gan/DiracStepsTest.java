package org.ganscope.gan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.ganscope.Golden;
import org.ganscope.gan.AdversarialLoss.Minimax;
import org.ganscope.gan.AdversarialLoss.Wasserstein;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/**
 * The eigenvalues of the Dirac-GAN's steps where it rests, read off the steps that the engine makes
 * near there. Both parameters turn as one complex number z = theta + i psi, of which a step that
 * looks back once makes z'' = a z' - b z.
 */
class DiracStepsTest {
    private static final JsonObject FILE = Golden.file("dirac_gan.json");
    private static final JsonObject DISCRETE = FILE.getAsJsonObject("discrete");

    /** So near that the losses are straight to float32's precision. */
    private static final double NEAR = 1e-3;

    private record Complex(double re, double im) {
        Complex plus(Complex o) {
            return new Complex(re + o.re, im + o.im);
        }

        Complex minus(Complex o) {
            return new Complex(re - o.re, im - o.im);
        }

        Complex times(Complex o) {
            return new Complex(re * o.re - im * o.im, re * o.im + im * o.re);
        }

        Complex times(double factor) {
            return new Complex(factor * re, factor * im);
        }

        Complex over(Complex o) {
            double square = o.re * o.re + o.im * o.im;
            return times(new Complex(o.re / square, -o.im / square));
        }

        double modulus() {
            return Math.hypot(re, im);
        }

        Complex root() {
            double size = modulus();
            double real = Math.sqrt((size + re) / 2);
            return new Complex(real, Math.copySign(Math.sqrt((size - re) / 2), im));
        }
    }

    private static Dirac start(AdversarialLoss loss, Moves moves, double h) {
        var dirac = new Dirac(new Method(loss, List.of(), moves, 0), h, h, 1);
        dirac.set(NEAR, NEAR / 2);
        return dirac;
    }

    private static Complex place(Dirac dirac) {
        // Our psi turns the other way than the reference's.
        return new Complex(dirac.theta(), -dirac.psi());
    }

    private static Complex step(Dirac dirac) {
        dirac.step(1);
        return place(dirac);
    }

    private static AdversarialLoss loss(String name) {
        return name.equals("wgan") ? new Wasserstein() : new Minimax();
    }

    @ParameterizedTest
    @CsvSource({
        "minimax, 0.1", "minimax, 0.2", "minimax, 0.5", "minimax, 1",
        "wgan, 0.1", "wgan, 0.2", "wgan, 0.5", "wgan, 1"
    })
    void anExtragradientStepIsThatOfTheReference(String name, String h) {
        JsonObject gold = DISCRETE.getAsJsonObject("extragradient %s h=%s".formatted(name, h));
        Dirac dirac = start(loss(name), new Moves.Extragradient(), Double.parseDouble(h));

        Complex before = place(dirac);
        Complex eigenvalue = step(dirac).over(before);

        JsonArray pair = gold.getAsJsonArray("eig");
        Golden.assertClose(eigenvalue.re(), pair.get(0), 1e-5);
        Golden.assertClose(Math.abs(eigenvalue.im()), pair.get(1), 1e-5);
        Golden.assertClose(eigenvalue.modulus(), gold.get("modulus"), 1e-5);
    }

    @ParameterizedTest
    @CsvSource({
        "minimax, 0.1", "minimax, 0.2", "minimax, 0.5", "minimax, 1",
        "wgan, 0.1", "wgan, 0.2", "wgan, 0.5", "wgan, 1"
    })
    void anOptimisticStepIsThatOfTheReference(String name, String h) {
        JsonObject gold = DISCRETE.getAsJsonObject("optimistic(OGDA) %s h=%s".formatted(name, h));
        Dirac dirac = start(loss(name), new Moves.Optimistic(), Double.parseDouble(h));

        // z2 = a z1 - b z0 and z3 = a z2 - b z1, of which the first step is a plain one.
        Complex z0 = place(dirac);
        Complex z1 = step(dirac);
        Complex z2 = step(dirac);
        Complex z3 = step(dirac);
        Complex determinant = z1.times(z1).minus(z0.times(z2));
        Complex a = z2.times(z1).minus(z0.times(z3)).over(determinant);
        Complex b = z2.times(z2).minus(z1.times(z3)).over(determinant);
        Complex split = a.times(a).minus(b.times(4)).root();
        Complex one = a.plus(split).times(0.5);
        Complex other = a.minus(split).times(0.5);

        double larger = Math.max(one.modulus(), other.modulus());
        JsonArray roots = gold.getAsJsonArray("roots");
        Golden.assertClose(larger, gold.get("modulus"), 2e-3);
        isOneOf(roots.get(0).getAsJsonArray(), one, other);
        isOneOf(roots.get(1).getAsJsonArray(), one, other);
    }

    private static void isOneOf(JsonArray root, Complex one, Complex other) {
        Complex gold = new Complex(root.get(0).getAsDouble(), root.get(1).getAsDouble());
        Complex nearest = distance(gold, one) < distance(gold, other) ? one : other;
        Golden.assertClose(nearest.re(), root.get(0), 2e-3);
        Golden.assertClose(Math.abs(nearest.im()), root.get(1), 2e-3);
    }

    private static double distance(Complex gold, Complex found) {
        return gold.minus(new Complex(found.re(), Math.abs(found.im()))).modulus();
    }

    /** With noise drawn once for many samples, the Jacobian is that of the exact expectation. */
    @ParameterizedTest
    @CsvSource({"0.5", "0.7", "1", "1.41421", "2"})
    void withInstanceNoiseTheFieldTurnsAsTheReferenceSays(String sigma) {
        JsonObject gold =
                FILE.getAsJsonObject("instance_noise_eigs").getAsJsonObject("sigma=" + sigma);
        double s = Double.parseDouble(sigma);
        int draws = 1_000_000;
        Method method =
                new Method(
                        new Minimax(),
                        List.of(new InstanceNoise(s, 0)),
                        new Moves.Simultaneous(),
                        0);
        GameField field = new Dirac(method, 1, 1, draws).field(draws);

        double[] first = field.transposedProduct(new double[] {1, 0});
        double[] second = field.transposedProduct(new double[] {0, 1});

        double half = (first[0] + second[1]) / 2;
        double product = first[0] * second[1] - first[1] * second[0];
        double square = half * half - product;
        double turn = Math.sqrt(Math.abs(square));
        double[] larger = square > 0 ? new double[] {half + turn, 0} : new double[] {half, turn};
        double[] smaller = square > 0 ? new double[] {half - turn, 0} : new double[] {half, -turn};
        // Four standard errors of the mean square of the noise; its root where two eigenvalues
        // part.
        double error = s * s * 4 / Math.sqrt(draws);
        double allowed = Math.abs(s * s - 2) < 0.01 ? Math.sqrt(error) : 4 * error;
        for (String kind : List.of("numeric", "analytic")) {
            JsonArray pairs = gold.getAsJsonArray(kind);
            for (int i = 0; i < 2; i++) {
                JsonArray pair = pairs.get(i).getAsJsonArray();
                double[] found =
                        isUpper(pair, pairs.get(1 - i).getAsJsonArray()) ? larger : smaller;
                Golden.assertClose(found[0], pair.get(0), allowed);
                Golden.assertClose(found[1], pair.get(1), allowed);
            }
        }
        assertThat(first[1] * second[0]).isCloseTo(-0.25, within(1e-3));
    }

    private static boolean isUpper(JsonArray pair, JsonArray other) {
        double real = pair.get(0).getAsDouble() - other.get(0).getAsDouble();
        double imaginary = pair.get(1).getAsDouble() - other.get(1).getAsDouble();
        return Math.abs(imaginary) > 1e-9 ? imaginary > 0 : real > 0;
    }
}
