package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.data.CsvColumn;
import org.ganscope.data.CsvPoints;
import org.ganscope.data.TargetDistribution;
import org.ganscope.dataset.CsvPreview;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.preset.PresetFile;
import org.ganscope.session.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class DataSourcesTest {
    private static final String TABLE =
            "name,weight,height\n"
                    + IntStream.range(0, 30)
                            .mapToObj(i -> "P%d,%d.5,%d".formatted(i, 60 + i, 160 + i))
                            .collect(Collectors.joining("\n"));

    @TempDir private Path folder;
    private final List<Command> sent = new ArrayList<>();
    private final WorkspaceViewModel workspace =
            new WorkspaceViewModel(sent::add, Given.PRESET, Given.config(), () -> 0);
    private final StatusViewModel status = new StatusViewModel(System::nanoTime);
    private final FakePicker picker = new FakePicker();
    private final FakePrompter prompter = new FakePrompter();
    private Optional<CsvPreview> shown = Optional.empty();
    private List<String> answer = List.of();
    private final DataSources sources =
            new DataSources(
                    workspace,
                    status,
                    picker,
                    prompter,
                    (file, preview, points, chosen) -> {
                        shown = Optional.of(preview);
                        chosen.accept(answer);
                    },
                    new AtOnce());

    @Test
    void aColumnOfAFileBecomesTheData() throws IOException {
        picker.choose(file("table.csv", TABLE));
        answer = List.of("weight");

        sources.open();

        assertThat(shown.orElseThrow().columns()).hasSize(3);
        assertThat(data()).isInstanceOf(CsvColumn.class);
        assertThat(((CsvColumn) data()).column()).isEqualTo("weight");
        assertThat(sent).containsExactly(new Command.Reset(edited()));
        assertThat(status.notice().get()).isEmpty();

        workspace.undo();
        assertThat(edited()).isEqualTo(Given.config());
    }

    @Test
    void twoColumnsBecomePointsAndTheGeneratorMakesPoints() throws IOException {
        answer = List.of("weight", "height");

        sources.open(file("table.csv", TABLE));

        assertThat(data()).isInstanceOf(CsvPoints.class);
        assertThat(edited().generator().layers().getLast().outputs(1)).isEqualTo(2);
    }

    @Test
    void aFileWhoseCommasCanBeReadInTwoWaysIsAskedAbout() throws IOException {
        Path file = file("mine.csv", "1,5\n2,25\n".repeat(10));
        Path kept = folder.resolve("kept.csv");
        picker.choose(kept);

        sources.open(file);

        assertThat(prompter.last().lines())
                .contains(
                        "20 numbers with a decimal comma: 1.5; 2.25; 1.5; …",
                        "20 points: (1, 5); (2, 25); (1, 5); …");
        assertThat(shown).isEmpty();

        prompter.answer("Use 20 numbers…");
        assertThat(Files.readString(kept)).startsWith("x\n1.5\n2.25\n");
        assertThat(data()).isInstanceOf(CsvColumn.class);

        answer = List.of("1", "2");
        sources.open(file);
        prompter.answer("Use 20 points");
        assertThat(shown.orElseThrow().columns()).hasSize(2);
        assertThat(data()).isInstanceOf(CsvPoints.class);
    }

    @Test
    void whatWasTakenFromAFileIsSavedAndReadBack() throws IOException {
        answer = List.of("2", "3");
        sources.open(file("table.csv", TABLE));
        Path config = folder.resolve("mine.json");

        PresetFile.write(config, edited());

        assertThat(PresetFile.read(config).data()).isInstanceOf(CsvPoints.class);
    }

    @Test
    void dataFromAnotherFolderAreCopiedBesideTheConfigWhereTheUserWantsIt() throws IOException {
        answer = List.of("weight");
        sources.open(file("table.csv", TABLE));
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("table.csv"), "another file");
        Path config = other.resolve("mine.json");
        picker.choose(config);
        var files = new FilesViewModel(workspace, status, ConfigStore.DISK, picker, prompter);

        files.saveAs();
        assertThat(config).doesNotExist();
        prompter.answer("Copy and save");

        assertThat(workspace.dirty().get()).isFalse();
        assertThat(((CsvColumn) PresetFile.read(config).data()).file().text())
                .endsWith("table-2.csv");
        assertThat(other.resolve("table-2.csv")).hasContent(TABLE);
        assertThat(other.resolve("table.csv")).hasContent("another file");
    }

    @Test
    void allFaultsOfAColumnAreToldInOneMessage() throws IOException {
        answer = List.of("weight");

        sources.open(file("table.csv", TABLE + "\nX,heavy,1\nY,,2\n"));

        assertThat(prompter.last().title()).contains("table.csv");
        assertThat(prompter.last().lines())
                .containsExactly(
                        "A cell must be a number in line 32, column weight of table.csv, but is"
                                + " \"heavy\"",
                        "A cell must be a number in line 33, column weight of table.csv, but is"
                                + " \"\"");
        assertThat(sent).isEmpty();
        assertThat(workspace.undoable().get()).isFalse();
    }

    @Test
    void aFileThatIsNoneIsRefused() throws IOException {
        sources.open(folder);
        assertThat(prompter.last().lines())
                .containsExactly("it is no file, but a folder or a device");

        sources.open(file("empty.csv", ""));
        assertThat(prompter.last().lines()).hasSize(1);
        assertThat(shown).isEmpty();
    }

    @Test
    void copiedNumbersGoToAFileThatTheUserChooses() throws IOException {
        Path target = folder.resolve("mine.csv");
        picker.choose(target);

        sources.paste(IntStream.range(0, 20).mapToObj(i -> i + " ").collect(Collectors.joining()));
        assertThat(prompter.last().title()).isEqualTo("Use 20 copied numbers?");
        assertThat(prompter.last().lines()).startsWith("20 numbers: 0; 1; 2; …");
        prompter.answer("Save and use…");

        assertThat(picker.proposal()).isEqualTo("numbers.csv");
        assertThat(Files.readString(target)).startsWith("x\n0.0\n1.0\n");
        assertThat(data()).isInstanceOf(CsvColumn.class);
        assertThat(sent).containsExactly(new Command.Reset(edited()));
    }

    @Test
    void copiedNumbersOverwriteNoFileOfAnotherKind() throws IOException {
        Path config = Files.writeString(folder.resolve("mine.json"), "{}");
        picker.choose(config);

        sources.paste(IntStream.range(0, 20).mapToObj(i -> i + " ").collect(Collectors.joining()));
        prompter.answer("Save and use…");

        assertThat(config).hasContent("{}");
        assertThat(folder.resolve("mine.json.csv")).exists();
    }

    @Test
    void copiedPairsArePoints() {
        picker.choose(folder.resolve("mine.csv"));

        sources.paste(
                IntStream.range(0, 20)
                        .mapToObj(i -> i + "\t" + i * i)
                        .collect(Collectors.joining("\n")));
        assertThat(prompter.last().title()).isEqualTo("Use 20 copied points?");
        assertThat(prompter.last().lines()).startsWith("20 points: (0, 0); (1, 1); (2, 4); …");
        prompter.answer("Save and use…");

        assertThat(data()).isInstanceOf(CsvPoints.class);
    }

    @Test
    void theUserSaysWhatCommasMeanThatCanBeReadInTwoWays() throws IOException {
        Path target = folder.resolve("mine.csv");
        picker.choose(target);

        sources.paste(
                IntStream.range(0, 20).mapToObj(i -> i + ",288").collect(Collectors.joining("\n")));
        assertThat(prompter.last().lines())
                .contains(
                        "20 numbers with a decimal comma: 0.288; 1.288; 2.288; …",
                        "20 points: (0, 288); (1, 288); (2, 288); …");
        prompter.answer("Use 20 numbers…");

        assertThat(Files.readString(target)).startsWith("x\n0.288\n1.288\n");
    }

    @Test
    void aTextWithoutNumbersIsNotPasted() {
        sources.paste("");

        assertThat(prompter.last().title()).isEqualTo("Nothing to paste");
        assertThat(prompter.last().lines())
                .containsExactly(
                        "The copied text must have 10 numbers at least, or as many lines of two; it"
                                + " has 0");
    }

    @Test
    void filesOfNumbersAreToldFromConfigsByTheirNames() {
        assertThat(DataSources.isData(Path.of("a.CSV"))).isTrue();
        assertThat(DataSources.isData(Path.of("b.txt"))).isTrue();
        assertThat(DataSources.isData(Path.of("c.json"))).isFalse();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private ExperimentConfig edited() {
        return workspace.edited().get();
    }

    private TargetDistribution data() {
        return edited().data();
    }
}
