package org.ganscope.ui;

import org.ganscope.config.FieldShape;
import org.ganscope.config.RecordShape;
import org.ganscope.experiment.ExperimentConfig;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Orders a config's fields under the headings of the form; a field nobody placed comes last. */
final class FormGroups {
    private static final String LAST = "About";
    private static final Map<String, List<String>> PLACES = new LinkedHashMap<>();

    static {
        PLACES.put("Data", List.of("data"));
        PLACES.put("Noise z", List.of("latent"));
        PLACES.put("Generator", List.of("generator", "generatorOptimizer"));
        PLACES.put("Discriminator", List.of("discriminator", "discriminatorOptimizer"));
        PLACES.put(
                "Game",
                List.of(
                        "loss",
                        "penalties",
                        "moves",
                        "discriminatorSteps",
                        "generatorSteps",
                        "unrolling",
                        "averaging",
                        "batchSize"));
        PLACES.put("Run", List.of("seed", "steps", "evaluation"));
    }

    private FormGroups() {}

    /** {@return the whole form of {@code config}} */
    static List<FormGroup> of(ExperimentConfig config, FormRows rows) {
        RecordShape shape = RecordShape.of(ExperimentConfig.class);
        var left = new ArrayList<>(shape.fields());
        var groups = new ArrayList<FormGroup>();
        PLACES.forEach(
                (title, names) -> {
                    List<FieldShape> fields =
                            names.stream().map(name -> shape.field(name).orElseThrow()).toList();
                    left.removeAll(fields);
                    groups.add(group(title, summary(title, config), fields, rows, config));
                });
        groups.add(group(LAST, "", left, rows, config));
        return groups;
    }

    private static FormGroup group(
            String title,
            String summary,
            List<FieldShape> fields,
            FormRows rows,
            ExperimentConfig config) {
        return new FormGroup(
                title,
                summary,
                fields.stream()
                        .flatMap(field -> rows.of(field.name(), field, config).stream())
                        .toList());
    }

    private static String summary(String title, ExperimentConfig config) {
        return switch (title) {
            case "Generator" ->
                    LayerWidths.words(config.latent().dimension(), config.generator().layers());
            case "Discriminator" ->
                    LayerWidths.words(
                            config.discriminator().sees().features(config.dimensions()),
                            config.discriminator().layers());
            default -> "";
        };
    }
}
