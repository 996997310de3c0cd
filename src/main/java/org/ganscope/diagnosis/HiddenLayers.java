package org.ganscope.diagnosis;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.ganscope.config.RecordWriter;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.nn.Layer;
import org.ganscope.nn.Maxout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** What to try with the layers of D before its output, as changes of the config at hand. */
final class HiddenLayers {
    private final ExperimentConfig config;
    private final List<Layer> layers;
    private final int output;

    HiddenLayers(ExperimentConfig config) {
        this.config = config;
        layers = config.discriminator().layers();
        int last = layers.size() - 1;
        while (last > 0 && !layers.get(last).hasUnits()) {
            last--;
        }
        output = last;
    }

    Optional<Suggestion> doubled() {
        return resized("Give D twice as many units.", units -> 2 * units);
    }

    Optional<Suggestion> halved() {
        return resized("Give D half as many units.", units -> Math.max(1, units / 2));
    }

    /** Units of other kinds than these have a meaning of their own. */
    private Optional<Suggestion> resized(String words, IntUnaryOperator size) {
        var settings = new ArrayList<String>();
        for (int i = 0; i < output; i++) {
            if (layers.get(i) instanceof Layer.Dense || layers.get(i) instanceof Maxout) {
                int units = size.applyAsInt(layers.get(i).outputs(0));
                settings.add("discriminator.layers[%d].units=%d".formatted(i, units));
            }
        }
        return possible(words, settings);
    }

    /** {@return dropout after each of them; empty where there is some already} */
    Optional<Suggestion> droppingOut() {
        if (layers.stream().anyMatch(Layer.Dropout.class::isInstance)) {
            return Optional.empty();
        }
        JsonArray written = RecordWriter.write(config.discriminator()).getAsJsonArray("layers");
        var all = new JsonArray();
        for (int i = 0; i < layers.size(); i++) {
            all.add(written.get(i));
            if (i < output && layers.get(i).hasUnits()) {
                var dropout = new JsonObject();
                dropout.addProperty("type", "dropout");
                all.add(dropout);
            }
        }
        return possible("Put dropout between D's layers.", List.of("discriminator.layers=" + all));
    }

    private Optional<Suggestion> possible(String words, List<String> settings) {
        return Optional.of(new Suggestion(words, settings))
                .filter(one -> one.applied(config).isPresent());
    }
}
