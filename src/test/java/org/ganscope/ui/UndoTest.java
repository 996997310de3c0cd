package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.config.Changed;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.gan.Sees;
import org.ganscope.session.Command;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Undo and redo of what is done to the config in the window. */
class UndoTest {
    private static final ExperimentConfig START = Given.config();
    private static final ExperimentConfig OTHER_RATE = rate(0.01);
    private static final ExperimentConfig OTHER_UNITS =
            Given.config(new Sees.Sample(), 256, 32, 0.001);

    private final List<Command> sent = new ArrayList<>();
    private long now;
    private final WorkspaceViewModel model =
            new WorkspaceViewModel(sent::add, Given.PRESET, START, () -> now);

    @Test
    void atFirstThereIsNothingToUndoOrRedo() {
        model.undo();
        model.redo();

        assertThat(edited()).isEqualTo(START);
        assertThat(sent).isEmpty();
        assertUndoable(false, false);
    }

    @Test
    void aLiveChangeIsTakenBackInTheRunAtOnce() {
        model.edit(OTHER_RATE);
        assertUndoable(true, false);

        model.undo();
        assertThat(edited()).isEqualTo(START);
        assertThat(model.dirty().get()).isFalse();
        assertUndoable(false, true);

        model.redo();
        assertThat(sent)
                .containsExactly(
                        new Command.Reconfigure(OTHER_RATE),
                        new Command.Reconfigure(START),
                        new Command.Reconfigure(OTHER_RATE));
        assertUndoable(true, false);
    }

    @Test
    void aChangeThatNeedsAResetIsTakenBackAsItWasMade() {
        model.edit(OTHER_UNITS);
        model.reset();

        model.undo();

        assertThat(edited()).isEqualTo(START);
        assertThat(model.waiting().get())
                .containsExactly("generator.layers[0].units", "discriminator.layers[0].units");
        assertThat(sent).containsExactly(new Command.Reset(OTHER_UNITS));
    }

    @Test
    void changesAreTakenBackOneByOneTheNewestFirst() {
        model.edit(OTHER_RATE);
        model.edit(OTHER_UNITS);

        model.undo();
        assertThat(edited()).isEqualTo(OTHER_RATE);
        model.undo();
        assertThat(edited()).isEqualTo(START);
    }

    @Test
    void quickChangesOfOneFieldAreOneEntry() {
        model.edit(rate(0.002));
        now += EditHistory.ONE_GO_NANOS - 1;
        model.edit(rate(0.003));
        now += EditHistory.ONE_GO_NANOS - 1;
        model.edit(rate(0.004));

        model.undo();

        assertThat(edited()).isEqualTo(START);
    }

    @Test
    void aLaterChangeOfTheSameFieldIsAnEntryOfItsOwn() {
        model.edit(rate(0.002));
        now += EditHistory.ONE_GO_NANOS;
        model.edit(rate(0.003));

        model.undo();

        assertThat(edited()).isEqualTo(rate(0.002));
    }

    @Test
    void aChangeThatIsNoneLeavesNoEntry() {
        model.edit(START);

        assertUndoable(false, false);
    }

    @Test
    void aNewChangeForgetsWhatWasTakenBack() {
        model.edit(OTHER_RATE);
        model.undo();
        model.edit(OTHER_UNITS);

        assertUndoable(true, false);
        model.redo();
        assertThat(edited()).isEqualTo(OTHER_UNITS);
    }

    @Test
    void anEditWithItsResetIsTakenBackWithAReset() {
        model.editAndReset(OTHER_UNITS);
        model.undo();

        assertThat(sent).containsExactly(new Command.Reset(OTHER_UNITS), new Command.Reset(START));
        assertThat(model.waiting().get()).isEmpty();
        assertThat(model.dirty().get()).isFalse();
    }

    @Test
    void anOpenedConfigIsLeftAgainForTheOneBeforeWithItsEdits() {
        var file = new Origin.File(Path.of("mine.json"));
        model.edit(OTHER_RATE);
        model.open(file, OTHER_UNITS);

        model.undo();
        assertThat(edited()).isEqualTo(OTHER_RATE);
        assertThat(model.origin().get()).isEqualTo(Given.PRESET);
        assertThat(model.dirty().get()).isTrue();
        assertThat(sent.getLast()).isEqualTo(new Command.Reset(OTHER_RATE));

        model.redo();
        assertThat(edited()).isEqualTo(OTHER_UNITS);
        assertThat(model.origin().get()).isEqualTo(file);
        assertThat(model.dirty().get()).isFalse();
    }

    @Test
    void theWayToAnotherPresetOrFileIsAskedForAndAnEditIsNot() {
        var asked = new ArrayList<Runnable>();
        model.askBeforeLeaving(asked::add);
        model.open(new Origin.File(Path.of("mine.json")), OTHER_UNITS);
        model.edit(OTHER_RATE);

        model.undo();
        assertThat(edited()).isEqualTo(OTHER_UNITS);
        model.undo();
        assertThat(edited()).isEqualTo(OTHER_UNITS);
        asked.removeFirst().run();
        assertThat(edited()).isEqualTo(START);

        model.redo();
        assertThat(edited()).isEqualTo(START);
        asked.removeFirst().run();
        assertThat(edited()).isEqualTo(OTHER_UNITS);
        assertThat(asked).isEmpty();
    }

    @Test
    void anEditTakenBackAfterSavingIsNotInTheFile() {
        model.edit(OTHER_RATE);
        model.savedAs(new Origin.File(Path.of("mine.json")), OTHER_RATE);

        model.undo();
        assertThat(model.dirty().get()).isTrue();

        model.redo();
        assertThat(model.dirty().get()).isFalse();
    }

    @Test
    void theSeedBeforeComesBackAndIsNoEdit() {
        model.reset(7);

        model.undo();
        assertThat(edited()).isEqualTo(START);
        assertThat(model.dirty().get()).isFalse();
        assertThat(sent.getLast()).isEqualTo(new Command.Reset(START));

        model.redo();
        assertThat(edited().seed()).isEqualTo(7);
    }

    @Test
    void theOldestChangesAreForgotten() {
        for (int i = 1; i <= EditHistory.MOST + 10; i++) {
            model.edit(Changed.field(START, "steps", 100 + i));
            now += EditHistory.ONE_GO_NANOS;
        }
        int undone = 0;
        while (model.undoable().get()) {
            model.undo();
            undone++;
        }

        assertThat(undone).isEqualTo(EditHistory.MOST);
        assertThat(edited().steps()).isEqualTo(110);
    }

    private ExperimentConfig edited() {
        return model.edited().get();
    }

    private void assertUndoable(boolean undo, boolean redo) {
        assertThat(model.undoable().get()).isEqualTo(undo);
        assertThat(model.redoable().get()).isEqualTo(redo);
    }

    private static ExperimentConfig rate(double rate) {
        return Given.config(new Sees.Sample(), 256, 16, rate);
    }
}
