package org.ganscope.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class DraftTest {
    private static final Set<String> NAMES = Set.of("metrics.csv");

    @TempDir Path root;

    @Test
    void aDraftHasItsNameOnlyWhenItIsComplete() throws IOException {
        try (Draft draft = Draft.folder(root.resolve("run"), IfThere.REFUSE, NAMES)) {
            Files.writeString(draft.path().resolve("metrics.csv"), "step\n");
            assertThat(root.resolve("run")).doesNotExist();

            assertThat(draft.publish()).isEqualTo(root.resolve("run"));
        }

        assertThat(names(root)).containsExactly("run");
        assertThat(root.resolve("run/metrics.csv")).hasContent("step\n");
    }

    @Test
    void whatAUserPutIntoAFolderMeanwhileIsNotReplaced() throws IOException {
        Path there = Files.createDirectory(root.resolve("run"));

        try (Draft draft = Draft.folder(there, IfThere.REPLACE, NAMES)) {
            Files.writeString(draft.path().resolve("metrics.csv"), "step\n");
            Files.writeString(there.resolve("notes.txt"), "mine");

            assertThat(draft.publish()).isEqualTo(root.resolve("run-2"));
        }

        assertThat(there.resolve("notes.txt")).hasContent("mine");
        assertThat(names(root)).containsExactlyInAnyOrder("run", "run-2");
    }

    @Test
    void anAbandonedDraftLeavesNothing() throws IOException {
        try (Draft draft = Draft.folder(root.resolve("a/b/run"), IfThere.REFUSE, NAMES)) {
            Files.writeString(draft.path().resolve("metrics.csv"), "step\n");
        }
        try (Draft draft = Draft.file(root.resolve("a/b/x.gif"), IfThere.REFUSE)) {
            Files.writeString(draft.path(), "GIF");
        }

        assertThat(names(root)).isEmpty();
    }

    @Test
    void anAbandonedDraftLeavesFoldersThatOthersUse() throws IOException {
        try (Draft draft = Draft.file(root.resolve("a/b/x.gif"), IfThere.REFUSE)) {
            Files.writeString(draft.path().resolveSibling("mine.txt"), "mine");
        }

        assertThat(names(root.resolve("a/b"))).containsExactly("mine.txt");
    }

    @Test
    void somethingThereIsRefused() throws IOException {
        Path there = Files.createDirectory(root.resolve("run"));

        assertThatThrownBy(() -> Draft.folder(there, IfThere.REFUSE, NAMES))
                .isInstanceOf(OutputException.class)
                .hasMessage(there + " exists already");
        assertThatThrownBy(() -> Draft.file(there, IfThere.REPLACE))
                .isInstanceOf(OutputException.class)
                .hasMessage(there + " is a folder");
    }

    @Test
    void aFolderOfOursIsReplacedAsAWhole() throws IOException {
        Path there = Files.createDirectory(root.resolve("run"));
        Files.writeString(there.resolve("metrics.csv"), "old");

        try (Draft draft = Draft.folder(there, IfThere.REPLACE, NAMES)) {
            assertThat(there.resolve("metrics.csv")).hasContent("old");
            draft.publish();
        }

        assertThat(names(root)).containsExactly("run");
        assertThat(names(there)).isEmpty();
    }

    @Test
    void aFolderWithSomethingElseIsNeverReplaced() throws IOException {
        Path there = Files.createDirectory(root.resolve("run"));
        Files.writeString(there.resolve("thesis.tex"), "...");
        Files.writeString(there.resolve("metrics.csv"), "old");

        assertThatThrownBy(() -> Draft.folder(there, IfThere.REPLACE, NAMES))
                .isInstanceOf(OutputException.class)
                .hasMessage(
                        there
                                + " holds thesis.tex, which GANscope did not write, so it is not"
                                + " replaced");
    }

    @Test
    void aFileIsReplacedWhenTheNewOneIsComplete() throws IOException {
        Path there = Files.writeString(root.resolve("x.gif"), "old");

        try (Draft draft = Draft.file(there, IfThere.REPLACE)) {
            Files.writeString(draft.path(), "new");
            assertThat(there).hasContent("old");
            draft.publish();
        }

        assertThat(there).hasContent("new");
        assertThat(names(root)).containsExactly("x.gif");
    }

    @Test
    void takenNamesAreCountedOn() throws IOException {
        for (String name : List.of("out", "out-2", "out-3")) {
            try (Draft draft = Draft.folder(root.resolve("out"), IfThere.NUMBER, NAMES)) {
                assertThat(draft.publish()).isEqualTo(root.resolve(name));
            }
        }
    }

    @Test
    void aNameTakenMeanwhileCostsNoResults() throws IOException {
        try (Draft draft = Draft.file(root.resolve("x.gif"), IfThere.REFUSE)) {
            Files.writeString(root.resolve("x.gif"), "another's");
            Files.writeString(draft.path(), "ours");

            assertThat(draft.publish()).isEqualTo(root.resolve("x-2.gif"));
        }

        assertThat(root.resolve("x.gif")).hasContent("another's");
    }

    @Test
    void placesThatCannotBeAreRefusedAtOnce() throws IOException {
        Path file = Files.writeString(root.resolve("file"), "");

        assertThatThrownBy(() -> Draft.folder(file.resolve("a/run"), IfThere.REFUSE, NAMES))
                .isInstanceOf(OutputException.class)
                .hasMessage(file + " is not a folder, so nothing can be put into it");
        assertThatThrownBy(() -> Draft.file(root.resolve("x".repeat(300)), IfThere.REFUSE))
                .isInstanceOf(OutputException.class)
                .hasMessage("a name of 300 characters is too long");
        assertThatThrownBy(() -> Draft.folder(file, IfThere.REPLACE, NAMES))
                .isInstanceOf(OutputException.class)
                .hasMessage(file + " is not a folder, so no folder replaces it");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
