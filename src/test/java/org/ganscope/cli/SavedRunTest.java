package org.ganscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A saved run goes on bit by bit as if it had never stopped, and what is no such run is refused.
 */
class SavedRunTest extends CommandsInAFolder {
    private static final String FEW = "evaluation.samples=200";

    private Outcome train(String what, String steps, String out, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(what, "--steps", steps, "--out", at(out)));
        for (String setting : settings) {
            arguments.addAll(List.of("--set", setting));
        }
        return run(arguments.toArray(String[]::new));
    }

    private String state(String folder) {
        return root.resolve(folder).resolve("state.npz").toString();
    }

    private byte[] bytes(String folder, String file) throws IOException {
        return Files.readAllBytes(root.resolve(folder).resolve(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 | seed=3",
                "2 | seed=3",
                "7 | evaluation.metrics=[\"layers\", \"accuracy\"]",
                "8 | batchSize=32",
                "1 | moves=optimistic | discriminatorSteps=1",
                "1 | generatorOptimizer=optimisticAdam",
                "1 | generatorOptimizer=rmsProp | discriminatorOptimizer=nesterov",
                "1 | moves=extragradient | discriminatorSteps=1 | penalties=[\"historicalAveraging\", \"dragan\"]",
                "1 | unrolling=2 | penalties=[\"instanceNoise\"]",
                "1 | generator.layers[0]={\"type\": \"batchNorm\", \"activation\": \"relu\"}",
                "1 | discriminator.layers[0].normalisation=spectral",
                "1 | discriminator.layers[1]={\"type\": \"dropout\", \"rate\": 0.3}",
                "1 | discriminator.sees=pack | data={\"type\": \"csv\"}",
            })
    void goingOnIsNeverHavingStopped(String line) throws IOException {
        String[] parts = line.split(" \\| ", -1);
        List<String> settings = new ArrayList<>(List.of(parts).subList(1, parts.length));
        settings.add(FEW);
        settings.add("evaluation.every=3");
        String[] all = settings.toArray(String[]::new);
        assertThat(train(parts[0], "24", "whole", all).err()).doesNotContain("must");
        train(parts[0], "13", "half", all);

        Outcome outcome = train(state("half"), "24", "rest");

        assertThat(outcome.err()).contains("24 steps from step 13 on");
        assertThat(outcome.code()).isZero();
        for (String file : List.of("config.json", "samples.csv", "state.npz")) {
            assertThat(bytes("rest", file)).as(file).isEqualTo(bytes("whole", file));
        }
        List<String> rows = Files.readAllLines(root.resolve("rest").resolve("metrics.csv"));
        assertThat(Files.readAllLines(root.resolve("whole").resolve("metrics.csv")))
                .endsWith(rows.subList(1, rows.size()).toArray(String[]::new));
        assertThat(steps("rest")).containsExactly("15", "18", "21", "24");
    }

    @Test
    void aLongHistoryIsKeptWhole() throws IOException {
        String[] settings = {"evaluation.every=5000", "moves=generatorFirst", "batchSize=2"};
        train("10", "14000", "whole", settings);
        train("10", "9000", "half", settings);

        Outcome outcome = train(state("half"), "14000", "rest");

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(bytes("rest", "state.npz")).isEqualTo(bytes("whole", "state.npz"));
    }

    @Test
    void whereNobodySawAFindingBeginItsStepIsTheLatest() {
        Outcome whole = train("5", "300", "whole", FEW);
        Outcome rest = train(state("whole"), "310", "rest");

        assertThat(whole.out()).contains("D too strong: ").doesNotContain("at the latest");
        assertThat(rest.out())
                .containsPattern("D too strong: .* Since step [0-9]+ at the latest\\.");
    }

    @Test
    void whatChangesWhileTrainingMayChange() {
        train("1", "5", "half", FEW);

        Outcome other = train(state("half"), "10", "rest", "generatorOptimizer.learningRate=0.01");
        Outcome refused = train(state("half"), "10", "no", "generator.layers[0].units=3");

        assertThat(other.code()).isZero();
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("generator.layers[0].units changes only with a reset");
        assertThat(root.resolve("no")).doesNotExist();
    }

    @Test
    void aRunThatIsOverSaysHowToGoOn() {
        train("1", "5", "half", FEW);

        Outcome outcome = run(state("half"));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .contains("--steps must be more than the 5 that " + state("half") + " has done");
    }

    @Test
    void dynamicsAndAnimationsBeginThereToo() throws IOException {
        train("10", "5", "half", "evaluation.samples=100");

        assertThat(Outcome.of("dynamics", state("half"), "--steps", "6", "--out", at("d")).code())
                .isZero();
        assertThat(
                        Outcome.of("animate", state("half"), "--steps", "8", "--out", at("a.gif"))
                                .code())
                .isZero();
        assertThat(bytes("d", "state.npz")).isNotEmpty();
    }

    @Test
    void aFileThatIsCutOffAnywhereIsRefusedInASentence() throws IOException {
        train("10", "5", "half", "evaluation.samples=100");
        byte[] whole = bytes("half", "state.npz");
        Path cut = root.resolve("cut.npz");
        // Behind the arrays stands the archive's own list of them.
        int arrays = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        for (int length = 4; length < arrays; length += 997) {
            Files.write(cut, Arrays.copyOf(whole, length));

            assertRefused(cut, "is no state of a run: ");
        }
        int list = whole.length - arrays;
        for (int left : new int[] {1, 2, 21, 22, 23, list / 2, list - 5, list}) {
            Files.write(cut, Arrays.copyOf(whole, whole.length - left));

            assertRefused(cut, "is no state of a run: its end is damaged or cut off");
        }
        Files.write(cut, Arrays.copyOf(whole, whole.length + 1));
        assertRefused(cut, "is no state of a run: its end is damaged or cut off");
    }

    @Test
    void anotherFileOfAStatesNameIsRefusedAsNoState() throws IOException {
        Path file = Files.writeString(root.resolve("notes.npz"), "no archive at all");

        assertRefused(file, "is no state of a run: ");
    }

    @Test
    void eachWrongArrayIsNamed() throws IOException {
        train("10", "5", "half", "evaluation.samples=100");
        Path file = root.resolve("other.npz");

        write(file, "generator/weights/0.npy", array("<f4", 1, Float.floatToIntBits(Float.NaN)));
        assertRefused(file, "generator/weights/0 must be finite, but has NaN");
        write(file, "generator/weights/0.npy", array("<f4", 2, 0));
        assertRefused(file, "generator/weights/0 must have 1 numbers, but has 2");
        write(file, "generator/weights/0.npy", array("<f4", 999_999_999, 0));
        assertRefused(file, "generator/weights/0 must have 1 numbers, but has 999999999");
        write(file, "generator/weights/0.npy", array("<i4", 1, 0));
        assertRefused(file, "generator/weights/0 must be of type <f4, but is of <i4");
        write(file, "generator/weights/0.npy", new byte[] {1, 2, 3});
        assertRefused(file, "generator/weights/0 must be a NumPy array of one dimension");
        write(file, "steps.npy", longs(-4));
        assertRefused(file, "steps must be 0 or more, but is -4");
        write(file, "round/updates.npy", longs(7, 0));
        assertRefused(file, "round/updates must be of a round that is not over");
        write(file, "ganscope-state.npy", longs(2));
        assertRefused(file, "its format is version 2, not 1");
        write(file, "history/loss_d/recent/steps.npy", longs(5, 4, 3, 2, 1));
        assertRefused(file, "history/loss_d/recent/steps must rise, from 0 to 5");
        write(file, "config.json", "{\"steps\": -1}".getBytes(StandardCharsets.UTF_8));
        assertRefused(file, "steps must be");
        write(file, "further.npy", longs(1));
        assertRefused(file, "the end must follow, but something else does");
    }

    private void assertRefused(Path file, String sentence) {
        Outcome outcome = run(file.toString(), "--steps", "10", "--out", at("no"));
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(2);
        assertThat(outcome.err()).contains(sentence).doesNotContain("Exception");
        assertThat(root.resolve("no")).doesNotExist();
    }

    private static byte[] longs(long... values) {
        ByteBuffer bytes =
                ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (long value : values) {
            bytes.putLong(value);
        }
        return npy("<i8", values.length, bytes.array());
    }

    private static byte[] array(String type, int count, int bits) {
        return npy(
                type,
                count,
                ByteBuffer.allocate(Math.min(count, 4) * Integer.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(0, bits)
                        .array());
    }

    private static byte[] npy(String type, int count, byte[] values) {
        String text =
                "{'descr': '%s', 'fortran_order': False, 'shape': (%d,), }\n"
                        .formatted(type, count);
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0});
        out.writeBytes(new byte[] {(byte) text.length(), 0});
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(values);
        return out.toByteArray();
    }

    /** Writes the saved run with another entry in the place of one, or behind all. */
    private void write(Path file, String name, byte[] content) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(Path.of(state("half")));
                var zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        entries.put(name, content);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
    }
}
