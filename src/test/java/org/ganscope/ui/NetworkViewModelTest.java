package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.ExtraUpdates;
import org.ganscope.gan.Player;
import org.ganscope.gan.Sees;
import org.ganscope.gan.WeightPlace;
import org.ganscope.nn.Activation;
import org.ganscope.nn.Layer;
import org.ganscope.session.Command;
import org.ganscope.session.Status;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is done on the networks' picture becomes commands and edits, or is refused in words. */
class NetworkViewModelTest {
    private static final WeightPlace PLACE = new WeightPlace(Player.DISCRIMINATOR, 1, 0, 3);

    private final List<Command> sent = new ArrayList<>();
    private final WorkspaceViewModel workspace =
            new WorkspaceViewModel(sent::add, Given.PRESET, Given.config(), () -> 0L);
    private final NetworkViewModel model = new NetworkViewModel(workspace);

    @Test
    void aTypedNumberIsSetAndCanBePutBack() {
        assertThat(model.set(PLACE, 0.5f, " 1.25 ")).isEmpty();
        assertThat(sent).containsExactly(new Command.SetWeight(PLACE, 1.25));
        assertThat(model.before(PLACE, 1.25f)).hasValue(0.5f);

        assertThat(model.set(PLACE, 1.25f, "−2")).isEmpty();
        model.putBack(PLACE, -2);

        assertThat(sent).last().isEqualTo(new Command.SetWeight(PLACE, 0.5));
        assertThat(model.before(PLACE, 0.5f)).isEmpty();
    }

    @Test
    void weightsAndConfigAreUndoneInTheirOrder() {
        ExperimentConfig start = workspace.edited().get();
        model.set(PLACE, 0.5f, "1");
        workspace.edit(Given.config(new Sees.Sample(), 256, 16, 0.25));
        model.set(PLACE, 1, "2");
        sent.clear();

        model.undo();
        assertThat(sent).containsExactly(new Command.SetWeight(PLACE, 1));
        model.undo();
        assertThat(workspace.edited().get()).isEqualTo(start);
        model.undo();
        assertThat(sent).last().isEqualTo(new Command.SetWeight(PLACE, 0.5));
        assertThat(workspace.undoable().get()).isFalse();

        model.redo();
        assertThat(sent).last().isEqualTo(new Command.SetWeight(PLACE, 1));
    }

    @Test
    void onceTrainingMovedTheWeightsTheConfigAloneIsUndone() {
        model.show(Given.update(new Status.Paused(), 3));
        workspace.edit(Given.config(new Sees.Sample(), 256, 16, 0.25));
        model.set(PLACE, 0.5f, "1");
        model.set(PLACE, 1, "2");
        model.undo();
        assertThat(workspace.redoable().get()).isTrue();

        model.show(Given.update(new Status.Paused(), 4));

        assertThat(workspace.redoable().get()).isFalse();
        sent.clear();
        model.undo();
        assertThat(sent).containsExactly(new Command.Reconfigure(workspace.edited().get()));
        assertThat(workspace.undoable().get()).isFalse();
    }

    @Test
    void aRunThatBeginsAgainHasNoWeightsToTakeBack() {
        model.set(PLACE, 0.5f, "1");
        assertThat(workspace.undoable().get()).isTrue();

        workspace.reset();

        assertThat(workspace.undoable().get()).isFalse();
    }

    @Test
    void whatIsNoNumberOrTooLargeIsToldAtOnce() {
        assertThat(model.set(PLACE, 0.5f, "much")).hasValue("A number, please.");
        assertThat(model.set(PLACE, 0.5f, "1,000"))
                .hasValue("A number without commas (5.5 or 1000), please.");
        assertThat(model.set(PLACE, 0.5f, "NaN")).hasValue("From -1000 to 1000, please.");
        assertThat(model.set(PLACE, 0.5f, "1e9")).hasValue("From -1000 to 1000, please.");
        assertThat(model.set(PLACE, 0.5f, "0.5")).isEmpty();

        assertThat(sent).isEmpty();
        assertThat(model.before(PLACE, 1)).isEmpty();
    }

    @Test
    void onceTrainingMovedTheWeightsThereIsNoWayBack() {
        model.show(Given.update(new Status.Paused(), 3));
        model.set(PLACE, 0.5f, "1");
        model.show(Given.update(new Status.Paused(), 3));
        assertThat(model.before(PLACE, 1)).isPresent();

        model.show(Given.update(new Status.Paused(), 4));

        assertThat(model.before(PLACE, 1)).isEmpty();
    }

    @Test
    void anUpdateOutOfTurnMovesTheWeightsToo() {
        ExperimentConfig config = Given.config();
        var resting = new Status.Paused();
        model.show(Given.update(resting, 3, config, 0, ExtraUpdates.NONE));
        model.set(PLACE, 0.5f, "1");

        model.show(Given.update(resting, 3, config, 0, new ExtraUpdates(1, 0)));

        assertThat(model.before(PLACE, 1)).isEmpty();
    }

    @Test
    void weightsAreSetWhileTrainingRestsAlone() {
        model.show(Given.update(new Status.Running(), 3));
        assertThat(model.resting().get()).isFalse();

        model.show(Given.update(new Status.Paused(), 3));
        assertThat(model.resting().get()).isTrue();

        model.show(Given.update(new Status.Diverged("lost"), 3));
        assertThat(model.resting().get()).isFalse();
    }

    @Test
    void layersAreEditedAndWaitForAReset() {
        model.take(model.inserted(Player.GENERATOR, 1).orElseThrow());
        model.take(model.resized(Player.GENERATOR, 0, true).orElseThrow());
        model.take(model.activated(Player.GENERATOR, 0, "relu").orElseThrow());

        assertThat(model.layers(Player.GENERATOR)).hasSize(3);
        assertThat(model.layers(Player.GENERATOR).getFirst())
                .isEqualTo(new Layer.Dense(18, new Activation.Relu()));
        assertThat(model.units(Player.GENERATOR, 1)).isEqualTo(16);
        assertThat(model.isWaiting()).isTrue();
        assertThat(sent).isEmpty();

        model.take(model.removed(Player.GENERATOR, 1).orElseThrow());
        model.take(model.activated(Player.GENERATOR, 0, "tanh").orElseThrow());
        model.take(model.resized(Player.GENERATOR, 0, false).orElseThrow());

        assertThat(model.isWaiting()).isFalse();
    }

    @Test
    void whatWouldBeNoNetworkIsNotOffered() {
        int logit = model.layers(Player.DISCRIMINATOR).size() - 1;

        Optional<ExperimentConfig> none = Optional.empty();
        assertThat(model.resized(Player.DISCRIMINATOR, logit, true)).isEqualTo(none);
        assertThat(model.removed(Player.DISCRIMINATOR, logit)).isEqualTo(none);
        assertThat(model.activated(Player.DISCRIMINATOR, logit, "tanh")).isEqualTo(none);
        assertThat(model.activated(Player.GENERATOR, 1, "tanh")).isPresent();
    }

    @Test
    void aPressChangesAboutAnEighthOfTheUnits() {
        assertThat(NetworkViewModel.step(1)).isEqualTo(1);
        assertThat(NetworkViewModel.step(15)).isEqualTo(1);
        assertThat(NetworkViewModel.step(16)).isEqualTo(2);
        assertThat(NetworkViewModel.step(128)).isEqualTo(16);
        assertThat(NetworkViewModel.step(4000)).isEqualTo(256);
    }
}
