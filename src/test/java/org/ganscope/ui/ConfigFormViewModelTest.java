package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.ganscope.config.RecordWriter;
import org.ganscope.data.TargetDistribution;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.gan.AdversarialLoss;
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
    private final ConfigFormViewModel form = new ConfigFormViewModel(workspace);

    @Test
    void everyFieldOfTheConfigHasExactlyOneControl() {
        Set<String> fields = new TreeSet<>();
        leaves("", RecordWriter.write(edited()), fields);

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
        assertThat(form.faults().get().get("batchSize")).contains("batchSize must be 1 to 16,384");
        assertThat(sent).isEmpty();
    }

    @Test
    void theNextEntryMayMendAnEarlierOne() {
        form.set("data.type", "uniform");
        form.set("data.low", "10");
        assertThat(form.faults().get()).isNotEmpty();

        form.set("data.high", "12");

        assertThat(form.faults().get()).isEmpty();
        assertThat(edited().data()).isEqualTo(new TargetDistribution.Uniform(10, 12));
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
