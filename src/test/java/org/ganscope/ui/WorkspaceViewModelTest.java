package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.data.TargetDistribution;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.gan.Sees;
import org.ganscope.session.Command;
import org.ganscope.session.Status;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

class WorkspaceViewModelTest {
    private static final ExperimentConfig START = Given.config();
    private static final ExperimentConfig OTHER_RATE =
            Given.config(new Sees.Sample(), 256, 16, 0.01);
    private static final ExperimentConfig OTHER_UNITS =
            Given.config(new Sees.Sample(), 256, 32, 0.001);

    private final List<Command> sent = new ArrayList<>();
    private long now;
    private final WorkspaceViewModel model =
            new WorkspaceViewModel(sent::add, Given.PRESET, START, () -> now);

    @Test
    void anEditThatMayChangeWhileTrainingGoesToTheRunAtOnce() {
        model.edit(OTHER_RATE);

        assertThat(sent).containsExactly(new Command.Reconfigure(OTHER_RATE));
        assertThat(model.waiting().get()).isEmpty();
        assertThat(model.dirty().get()).isTrue();
    }

    @Test
    void anEditOfTheNetworkWaitsForAReset() {
        model.edit(OTHER_UNITS);

        assertThat(sent).isEmpty();
        assertThat(model.waiting().get())
                .containsExactly("generator.layers[0].units", "discriminator.layers[0].units");
    }

    @Test
    void aResetStartsTheEditedConfig() {
        model.edit(OTHER_UNITS);

        model.reset();

        assertThat(sent).containsExactly(new Command.Reset(OTHER_UNITS));
        assertThat(model.waiting().get()).isEmpty();
    }

    @Test
    void anEditTakenBackWaitsForNothing() {
        model.edit(OTHER_UNITS);

        model.edit(START);

        assertThat(model.waiting().get()).isEmpty();
        assertThat(model.dirty().get()).isFalse();
        assertThat(sent).isEmpty();
    }

    @Test
    void theBatchSizeIsLiveOnlyWhereTheDiscriminatorSeesSingleSamples() {
        model.edit(Given.config(new Sees.Sample(), 64, 16, 0.001));
        assertThat(model.waiting().get()).isEmpty();

        model.open(Given.PRESET, Given.config(new Sees.Moments(), 256, 16, 0.001));
        model.edit(Given.config(new Sees.Moments(), 64, 16, 0.001));
        assertThat(model.waiting().get()).containsExactly("batchSize");
    }

    @Test
    void aRefusedEditWaitsForAReset() {
        model.edit(OTHER_RATE);

        model.show(Given.update(new Status.Failed("refused"), 5, START, OptionalLong.empty()));
        model.edit(OTHER_RATE);

        assertThat(sent)
                .containsExactly(
                        new Command.Reconfigure(OTHER_RATE), new Command.Reconfigure(OTHER_RATE));
    }

    @Test
    void aNewSeedIsNoEditWorthAQuestion() {
        model.reset(7);

        assertThat(model.edited().get().seed()).isEqualTo(7);
        assertThat(model.dirty().get()).isFalse();
        assertThat(sent).containsExactly(new Command.Reset(model.edited().get()));
    }

    @Test
    void aSavedConfigIsClean() {
        model.edit(OTHER_RATE);
        var file = new Origin.File(Path.of("mine.json"));

        model.savedAs(file, OTHER_RATE);

        assertThat(model.dirty().get()).isFalse();
        assertThat(model.origin().get()).isEqualTo(file);
    }

    @Test
    void otherDataAreAnEditAndTold() {
        ExperimentConfig own = DataFit.with(START, new TargetDistribution.Uniform(0, 1));

        model.edit(OTHER_RATE);
        assertThat(model.otherData().get()).isFalse();
        model.editAndReset(own);
        assertThat(model.otherData().get()).isTrue();
        assertThat(model.dirty().get()).isTrue();
        model.savedAs(new Origin.File(Path.of("mine.json")), own);
        assertThat(model.otherData().get()).isFalse();
    }

    @Test
    void tellsSinceWhenTheRunWasChangedByHand() {
        model.show(Given.update(new Status.Paused(), 50, START, OptionalLong.of(40)));

        assertThat(model.changedSince().get()).hasValue(40);
    }
}
