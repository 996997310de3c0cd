package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.ganscope.config.RecordWriter;
import org.ganscope.data.TargetDistribution;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.gan.AdversarialLoss;
import org.ganscope.gan.Player;
import org.ganscope.nn.Optimizer;
import org.ganscope.session.Command;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

class ConfigFormViewModelTest {
    private final List<Command> sent = new ArrayList<>();
    private final WorkspaceViewModel workspace =
            new WorkspaceViewModel(sent::add, Given.PRESET, Given.config(), () -> 0);
    private final ConfigFormViewModel form = new ConfigFormViewModel(workspace, Given.NO_DATA);

    @Test
    void everyFieldOfTheConfigHasExactlyOneControl() {
        Set<String> fields = new TreeSet<>();
        for (String network : List.of("generator", "discriminator")) {
            form.showWhole(network + ".layers[0]", true);
            form.showWhole(network + ".layers[1]", true);
        }
        leaves("", RecordWriter.writeWhole(edited()), fields);

        List<String> controls = rows().map(ConfigFormViewModelTest::leaf).toList();

        assertThat(controls).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(controls)).isEqualTo(fields);
    }

    @Test
    void aLearningRateChangesTheRunAtOnce() {
        form.set("generatorOptimizer.learningRate", "0.25");

        assertThat(edited().generatorOptimizer().learningRate()).isEqualTo(0.25);
        assertThat(sent).containsExactly(new Command.Reconfigure(edited()));
    }

    @Test
    void aWrongNumberStaysWithItsFaultAndTheConfigAsItWas() {
        ExperimentConfig before = edited();

        form.set("batchSize", "0");

        assertThat(edited()).isEqualTo(before);
        assertThat(form.untaken().get().faults().get("batchSize"))
                .startsWith("Batch size must be 1 to 16,384");
        assertThat(sent).isEmpty();
    }

    @Test
    void theNextEntryMayMendAnEarlierOne() {
        form.set("data.type", "uniform");
        form.set("data.low", "10");
        assertThat(form.untaken().get().faults()).isNotEmpty();

        form.set("data.high", "12");

        assertThat(form.untaken().get().faults()).isEmpty();
        assertThat(edited().data()).isEqualTo(new TargetDistribution.Uniform(10, 12));
    }

    @Test
    void aValidEntryIsTakenBesideAWrongOneThatStaysToBeMended() {
        form.set("batchSize", "0");
        form.set("generatorOptimizer.learningRate", "0.25");
        form.set("loss.type", "minimax");

        assertThat(edited().generatorOptimizer().learningRate()).isEqualTo(0.25);
        assertThat(edited().loss()).isEqualTo(new AdversarialLoss.Minimax());
        assertThat(sent).hasSize(2).last().isEqualTo(new Command.Reconfigure(edited()));
        assertThat(form.held("batchSize")).contains("0");
        assertThat(form.untaken().get().faults()).containsOnlyKeys("batchSize");
        assertThat(form.untaken().get().waiting()).isEmpty();

        form.set("batchSize", "64");

        assertThat(form.untaken().get()).isEqualTo(PendingEntries.Reasons.NONE);
        assertThat(edited().batchSize()).isEqualTo(64);
    }

    @Test
    void eachWrongEntrySaysWhatIsWrongWithItAlone() {
        form.set("data.type", "uniform");
        form.set("batchSize", "0");
        form.set("data.low", "10");
        form.set("seed", "x");

        assertThat(form.untaken().get().faults().keySet()).hasSize(3).contains("batchSize", "seed");

        form.set("data.high", "12");

        assertThat(edited().data()).isEqualTo(new TargetDistribution.Uniform(10, 12));
        assertThat(form.untaken().get().faults()).containsOnlyKeys("batchSize", "seed");
    }

    @Test
    void aWrongEntryOutlivesOtherDataAndAnotherLayerButNotItsOwnField() {
        form.set("batchSize", "0");
        form.set("data.standardDeviation", "-1");
        form.set("generator.layers[0].units", "0");

        form.set("data.type", "uniform");
        form.add("discriminator.layers");
        assertThat(form.untaken().get().faults())
                .containsOnlyKeys("batchSize", "generator.layers[0].units");

        form.remove("generator.layers[0]");
        assertThat(form.untaken().get().faults()).containsOnlyKeys("batchSize");
    }

    @Test
    void undoingAndAnotherPresetForgetWrongEntries() {
        form.set("batchSize", "0");
        form.set("loss.type", "minimax");

        form.undo();

        assertThat(edited()).isEqualTo(Given.config());
        assertThat(form.holds("batchSize")).isFalse();
        assertThat(form.untaken().get()).isEqualTo(PendingEntries.Reasons.NONE);
    }

    @Test
    void theOldValueTypedAgainTakesAWrongEntryBack() {
        form.set("generatorOptimizer.learningRate", "x");
        assertThat(form.holds("generatorOptimizer.learningRate")).isTrue();
        assertThat(workspace.untaken().get())
                .containsExactly(
                        "Learning rate (generatorOptimizer.learningRate) must be a number,"
                                + " 0 to 100, but is \"x\"");

        form.set("generatorOptimizer.learningRate", "0.001");

        assertThat(form.holds("generatorOptimizer.learningRate")).isFalse();
        assertThat(form.untaken().get().faults()).isEmpty();
        form.set("latent.dimension", "2");
        assertThat(edited().latent().dimension()).isEqualTo(2);
    }

    @Test
    void anotherChoiceBringsItsOwnFields() {
        form.set("loss.type", "minimax");
        form.set("generatorOptimizer.type", "sgd");

        assertThat(edited().loss()).isEqualTo(new AdversarialLoss.Minimax());
        assertThat(edited().generatorOptimizer()).isInstanceOf(Optimizer.Sgd.class);
        assertThat(rows().map(FormRow::path)).contains("generatorOptimizer.momentum");
    }

    @Test
    void aNetworkGrowsBeforeItsLastLayerAndShrinksAgain() {
        ExperimentConfig before = edited();
        int layers = before.generator().layers().size();

        form.add("generator.layers");

        assertThat(edited().generator().layers()).hasSize(layers + 1);
        assertThat(edited().generator().layers().getLast())
                .isEqualTo(before.generator().layers().getLast());
        assertThat(workspace.waiting().get()).containsExactly("generator.layers");

        form.remove("generator.layers[" + (layers - 1) + "]");

        assertThat(edited()).isEqualTo(before);
        assertThat(workspace.waiting().get()).isEmpty();
    }

    @Test
    void seldomChangedFieldsOfALayerAreShownWhereOneAsksForThem() {
        String seldom = "generator.layers[0].normalisation";
        assertThat(rows().map(FormRow::path)).doesNotContain(seldom);

        form.showWhole("generator.layers[0]", true);
        assertThat(rows().map(FormRow::path)).contains(seldom);

        form.showWhole("generator.layers[0]", false);
        assertThat(rows().map(FormRow::path)).doesNotContain(seldom);
    }

    @Test
    void aListThatIsEmptyCanGrow() {
        form.add("evaluation.metrics");
        form.add("penalties");

        assertThat(edited().evaluation().metrics()).hasSize(1);
        assertThat(edited().penalties()).hasSize(1);
    }

    @Test
    void layersAreInsertedAndMoved() {
        form.insert("generator.layers[0]");
        form.set("generator.layers[0].units", "3");
        form.move("generator.layers[0]", false);

        assertThat(LayerEdit.layers(edited(), Player.GENERATOR))
                .extracting(layer -> layer.outputs(0))
                .containsExactly(16, 3, 1);
        assertThat(form.canMove("generator.layers[0]", true)).isFalse();
        assertThat(form.canMove("generator.layers[1]", false)).isFalse();
        assertThat(form.canRemove("generator.layers[2]")).isFalse();
        assertThat(form.canInsert("generator.layers[2]")).isTrue();
    }

    @Test
    void aFaultOfAChoiceIsToldAtTheChoice() {
        form.set("unrolling", "1");
        form.set("discriminatorOptimizer.type", "rmsProp");

        assertThat(form.untaken().get().faults().get("discriminatorOptimizer"))
                .contains("sgd or adam");
    }

    private ExperimentConfig edited() {
        return workspace.edited().get();
    }

    private Stream<FormRow> rows() {
        return form.groups().get().stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(
                        row ->
                                row instanceof FormRow.Item item
                                        ? item.cells().stream()
                                        : Stream.of(row))
                .filter(row -> !(row instanceof FormRow.ListHead));
    }

    private static String leaf(FormRow row) {
        return row.path();
    }

    /** Collects the paths of all values; a choice counts once, by its own path. */
    private static void leaves(String path, JsonElement json, Set<String> into) {
        switch (json) {
            case JsonObject object -> {
                if (object.has("type")) {
                    into.add(path);
                }
                object.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals("type"))
                        .forEach(
                                entry ->
                                        leaves(
                                                path.isEmpty()
                                                        ? entry.getKey()
                                                        : path + "." + entry.getKey(),
                                                entry.getValue(),
                                                into));
            }
            case com.google.gson.JsonArray array -> {
                for (int i = 0; i < array.size(); i++) {
                    leaves(path + "[" + i + "]", array.get(i), into);
                }
            }
            default -> into.add(path);
        }
    }
}
