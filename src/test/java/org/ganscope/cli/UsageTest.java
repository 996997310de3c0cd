package org.ganscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.export.Study;
import org.ganscope.preset.PresetLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Stream;

/** Help, and what is said of command lines that make no sense. */
class UsageTest {

    static Stream<String> commands() {
        Terminal terminal = new Terminal(System.out, System.err, false);
        return GanscopeCommand.tree(terminal, new NoWindow()).getSubcommands().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpWithAnExampleInEightyColumns(String command) {
        Outcome help = Outcome.of(command, "--help");

        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).contains("Example").contains("  ganscope " + command);
        assertThat(help.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"walk", "screenshots"})
    void thePartsOfACommandHaveHelpToo(String part) {
        Outcome help = Outcome.of("window", part, "--help");

        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).contains("Usage: ganscope window " + part + " [-h]");
        assertThat(help.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void theHelpOfAllNamesEveryCommand() {
        Outcome help = Outcome.of("--help");

        assertThat(commands()).allMatch(command -> help.out().contains("\n  " + command + " "));
        assertThat(help.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void theHelpOfStudiesNamesTheSeedsThatTheyTake() {
        assertThat(Outcome.of("study", "--help").out().replaceAll("\\s+", " "))
                .contains("the N after " + Study.LAST_SEED_OF_DETECTORS)
                .contains("after " + Study.LAST_SEED_OF_DETECTORS_OF_NUMBERS);
    }

    @Test
    void theVersionIsShown() {
        assertThat(Outcome.of("--version").out()).startsWith("GANscope ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "",
            value = {
                "rnu                    | ganscope: rnu is not a command; did you mean run?",
                "run                    | ganscope run: PRESET#FILE is missing",
                "run 1 --stesp 4        | ganscope run: --stesp is not an option; did you mean --steps?",
                "run 1 --steps          | ganscope run: the value of --steps is missing",
                "run 1 2                | ganscope run: 2 is one argument too many",
                "run 1 --seed 1 --seed 2| ganscope run: --seed is given twice",
                "run nosuch.json        | ganscope run: nosuch.json is neither a preset nor a file; presets:",
                "validate               | ganscope validate: FILE is missing",
                "--fast                 | ganscope: --fast is not an option",
                "benchmark gauss2d      | ganscope benchmark: gauss2d is not a workload; did you mean gauss1d?",
                "study gausian          | ganscope study: gausian is not a study; did you mean gaussian?",
                "study everything       | ganscope study: everything is not a study; there are moments, gaussian, averaged, floor, ring, slowRing, minibatch, optimal, overfitting, diagnosis",
            })
    void whatIsWrongIsSaidInOneSentence(String line, String sentence) {
        Outcome outcome = Outcome.of(line.strip().split(" +"));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.faults().getFirst()).startsWith(sentence.replace('#', '|'));
    }

    @Test
    void withoutACommandOneIsAskedFor() {
        Outcome outcome = Outcome.of();

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.faults())
                .containsExactly("ganscope: a command is missing", "Try 'ganscope --help'.");
    }

    @Test
    void presetsAreListedWithNumberNameAndTitle() {
        Outcome outcome = Outcome.of("presets");

        assertThat(outcome.out().lines()).hasSameSizeAs(PresetLibrary.all());
        assertThat(outcome.out()).startsWith(" 1  01-gaussian ");
        assertThat(PresetLibrary.all())
                .allMatch(preset -> outcome.out().contains(preset.config().title()));
    }
}
