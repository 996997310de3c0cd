package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.config.ConfigException;
import org.ganscope.config.Fault;
import org.ganscope.config.Settings;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.gan.Sees;
import org.ganscope.session.Command;
import org.ganscope.session.Status;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

class FilesViewModelTest {
    private static final Path MINE = Path.of("mine.json");
    private static final ExperimentConfig OTHER = Given.config(new Sees.Sample(), 64, 8, 0.01);

    private final List<Command> sent = new ArrayList<>();
    private final WorkspaceViewModel workspace =
            new WorkspaceViewModel(sent::add, Given.PRESET, Given.config(), () -> 0);
    private final StatusViewModel status = new StatusViewModel(System::nanoTime);
    private final FakeStore store = new FakeStore();
    private final FakePicker picker = new FakePicker();
    private final FakePrompter prompter = new FakePrompter();
    private final FilesViewModel model =
            new FilesViewModel(workspace, status, store, picker, prompter);

    @Test
    void openingAFileStartsItsConfig() {
        store.files().put(MINE, OTHER);
        picker.choose(MINE);

        model.open();

        assertThat(sent).containsExactly(new Command.Reset(OTHER));
        assertThat(workspace.origin().get()).isEqualTo(new Origin.File(MINE));
        assertThat(model.recent()).containsExactly(MINE);
    }

    @Test
    void allFaultsOfAFileAreToldAtOnce() {
        store.refuseToRead(
                new ConfigException(
                        List.of(
                                new Fault("batchSize", "must be 1 to 16,384", "0"),
                                new Fault("sed", "is not known; did you mean seed?", ""))));

        model.open(MINE);

        assertThat(prompter.last().lines())
                .containsExactly(
                        "mine.json",
                        "batchSize must be 1 to 16,384, but is 0",
                        "sed is not known; did you mean seed?");
        assertThat(sent).isEmpty();
    }

    @Test
    void aFileThatIsGoneLeavesTheRecentOnes() {
        model.recent().add(MINE);

        model.open(MINE);

        assertThat(prompter.last().lines()).containsExactly("mine.json does not exist");
        assertThat(model.recent()).isEmpty();
    }

    @Test
    void aPresetIsSavedUnderANameOfTheUsers() {
        picker.choose(Path.of("new"));

        model.save();

        assertThat(picker.proposal()).isEqualTo("01-gaussian.json");
        assertThat(store.files()).containsKey(Path.of("new.json"));
        assertThat(status.notice().get()).isEqualTo("Saved as new.json.");
    }

    @Test
    void savingARunChangedByHandWarns() {
        workspace.savedAs(new Origin.File(MINE), Given.config());
        workspace.show(Given.update(new Status.Paused(), 50, Given.config(), OptionalLong.of(40)));

        model.save();

        assertThat(status.notice().get()).contains("changed by hand at step 40");
    }

    @Test
    void aFailedSaveLosesNothing() {
        workspace.edit(OTHER);
        store.beFull();
        picker.choose(MINE);

        model.save();

        assertThat(workspace.dirty().get()).isTrue();
        assertThat(prompter.last().lines()).contains("no space left");
    }

    @Test
    void fieldsThatHoldNoValidValueAreNamedBeforeAFileLacksThem() {
        var form = new ConfigFormViewModel(workspace, Given.NO_DATA);
        form.set("batchSize", "0");
        form.set("seed", "3");
        picker.choose(MINE);

        model.saveAs();

        assertThat(prompter.last().lines()).contains("Batch size must be 1 to 16,384, but is 0");
        assertThat(store.files()).isEmpty();

        prompter.answer("Save without them");

        assertThat(store.files())
                .containsEntry(MINE, Settings.apply(Given.config(), List.of("seed=3")));
    }

    @Test
    void aMendedFieldIsSavedUnasked() {
        var form = new ConfigFormViewModel(workspace, Given.NO_DATA);
        form.set("batchSize", "0");
        form.set("batchSize", "64");
        picker.choose(MINE);

        model.save();

        assertThat(prompter.asked()).isEmpty();
        assertThat(store.files().get(MINE)).extracting(ExperimentConfig::batchSize).isEqualTo(64);
    }

    @Test
    void invalidFieldsAreNamedBeforeTheWindowGoesOn() {
        workspace.edit(OTHER);
        new ConfigFormViewModel(workspace, Given.NO_DATA).set("batchSize", "0");
        picker.choose(MINE);
        var gone = new ArrayList<String>();
        model.whenSettled(() -> gone.add("on"));

        prompter.answer("Save");
        assertThat(gone).isEmpty();
        prompter.answer("Save without them");

        assertThat(gone).hasSize(1);
        assertThat(store.files()).containsEntry(MINE, OTHER);
    }

    @Test
    void withoutEditsNothingIsAsked() {
        var gone = new ArrayList<String>();

        model.whenSettled(() -> gone.add("on"));

        assertThat(gone).hasSize(1);
        assertThat(prompter.asked()).isEmpty();
    }

    @Test
    void discardGoesOnWithoutSaving() {
        workspace.edit(OTHER);
        var gone = new ArrayList<String>();

        model.whenSettled(() -> gone.add("on"));
        assertThat(gone).isEmpty();
        prompter.answer("Discard");

        assertThat(gone).hasSize(1);
        assertThat(store.files()).isEmpty();
    }

    @Test
    void saveGoesOnOnceItIsSaved() {
        workspace.edit(OTHER);
        var gone = new ArrayList<String>();
        model.whenSettled(() -> gone.add("on"));

        picker.thinkBetterOfIt();
        prompter.answer("Save");
        assertThat(gone).isEmpty();

        picker.choose(MINE);
        prompter.answer("Save");
        assertThat(gone).hasSize(1);
        assertThat(store.files()).containsEntry(MINE, OTHER);
    }

    @Test
    void cancelStays() {
        workspace.edit(OTHER);
        var gone = new ArrayList<String>();
        model.whenSettled(() -> gone.add("on"));

        prompter.answer("Cancel");

        assertThat(gone).isEmpty();
        assertThat(workspace.dirty().get()).isTrue();
    }
}
