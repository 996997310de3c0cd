package org.ganscope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** What is told and written of a game's dynamics. */
class DynamicsCommandTest extends CommandsInAFolder {
    private Outcome dynamics(String... arguments) {
        return Outcome.of(
                concat(
                        concat(new String[] {"dynamics"}, arguments),
                        new String[] {"--out", at("run")}));
    }

    @Test
    void ofTheDiracGanAtRestItIsThatOfTheFormulas() throws IOException {
        Outcome outcome =
                dynamics(
                        "10",
                        "--steps",
                        "1",
                        "--set",
                        "generator.layers[0].initialiser=zeros",
                        "--set",
                        "discriminator.layers[0].initialiser=zeros");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("1 parameter of G and 1 of D, which would move at a speed of 0.000")
                .contains("largest real part 0.000000: neither in nor out")
                .contains("largest imaginary part 0.500000: turns")
                .contains("simultaneous step    largest modulus 1.004988: outside the unit circle")
                .contains("alternating step     largest modulus 1.000000: on the unit circle");
        List<String> rows = Files.readAllLines(file("eigenvalues.csv"));
        assertThat(rows).hasSize(7).startsWith("of,real,imaginary,modulus");
        String[] first = rows.get(1).split(",", -1);
        assertThat(first[0]).isEqualTo("flow");
        assertThat(Double.parseDouble(first[3])).isCloseTo(0.5, within(1e-7));
        assertThat(Files.readAllLines(file("field.csv")))
                .hasSize(1 + 21 * 21)
                .contains("-2.0,0.0,0.0,1.0");
        assertThat(names(root.resolve("run")))
                .containsExactly(
                        "config.json",
                        "eigenvalues.csv",
                        "field.csv",
                        "metrics.csv",
                        "samples.csv",
                        "state.npz");
    }

    @Test
    void aGameOfManyParametersHasNoFieldAndItsOutermostEigenvalues() throws IOException {
        Outcome outcome = dynamics("1", "--steps", "3");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("only the outermost eigenvalues");
        assertThat(names(root.resolve("run")))
                .contains("eigenvalues.csv")
                .doesNotContain("field.csv");
    }

    @Test
    void networksThatAreTooLargeAreRefusedBeforeTheyAreTrained() {
        Outcome outcome = dynamics("9", "--steps", "1000000");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .contains("both networks together must have at most 5,000 parameters");
        assertThat(root).isEmptyDirectory();
    }
}
