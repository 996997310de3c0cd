package org.ganscope.plot;

import static java.util.Map.entry;

import org.ganscope.experiment.ExperimentConfig;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The words of legends with their shorter forms, for small charts; the whole words first. */
final class KeyWords {
    private static final Map<String, List<String>> SHORTER =
            Map.ofEntries(
                    entry("generated", List.of("gen.")),
                    entry("generated (averaged G)", List.of("averaged G", "avg. G")),
                    entry("real batch", List.of("real")),
                    entry("data's density", List.of("p_data")),
                    entry("as high as its share of G", List.of("share of G", "share")),
                    entry("as high as its share of averaged G", List.of("share of G", "share")),
                    entry("too few to tell", List.of("too few")),
                    entry("all that G makes, thin to dense", List.of("all of G")),
                    entry("folded over", List.of("folded")),
                    entry("of real", List.of("real")),
                    entry("of generated", List.of("generated", "gen.")),
                    entry("on real", List.of("real")),
                    entry("on generated", List.of("generated", "gen.")),
                    entry("on held-out", List.of("held-out")),
                    entry("sliced W₁", List.of("W₁")),
                    entry("noise floor", List.of("floor")),
                    entry("real samples", List.of("real")),
                    entry("G rises", List.of("rises")),
                    entry("G falls", List.of("falls")),
                    entry("G constant", List.of("constant")),
                    entry("averaged G rises", List.of("G rises", "rises")),
                    entry("averaged G falls", List.of("G falls", "falls")),
                    entry("averaged G constant", List.of("G constant", "constant")),
                    entry("ideal F⁻¹(u)", List.of("ideal")),
                    entry("ideal F⁻¹(1−u)", List.of("ideal")),
                    entry("where both would go", List.of("both go")),
                    entry("comes in", List.of("in")),
                    entry("leads away", List.of("away")),
                    entry("unit circle", List.of("circle")),
                    entry("imaginary axis", List.of("axis")),
                    entry("weight above 0", List.of("above 0", "> 0", "+")),
                    entry("below 0", List.of("below 0", "< 0", "−")));

    private KeyWords() {}

    /** {@return the label and its shorter forms, where it has some} */
    static List<String> of(String label) {
        List<String> shorter = SHORTER.getOrDefault(label, List.of());
        return Stream.concat(Stream.of(label), shorter.stream()).toList();
    }

    /** {@return of a note the note, and what precedes its colon} */
    static List<String> note(String note) {
        return List.of(note, note.split(":", 2)[0]);
    }

    /**
     * {@return what D says}
     *
     * @param inBatch whether each x is judged among generated samples
     */
    static List<String> verdict(ExperimentConfig config, boolean inBatch, Span values) {
        return List.of(Names.verdict(config, inBatch, values), says(config, "D", values));
    }

    /** {@return what D says of a batch} */
    static List<String> ofBatch(ExperimentConfig config, Span values) {
        return List.of(Names.says(config, "D", values), says(config, "D", values));
    }

    /** {@return what the best D would say} */
    static List<String> optimalVerdict(ExperimentConfig config, Span values) {
        return List.of(Names.optimalVerdict(config, values), says(config, "D*", values) + ", est.");
    }

    private static String says(ExperimentConfig config, String who, Span values) {
        String name = config.loss().judgesByProbability() ? who : who + "'s score";
        return name + " " + Names.range(values);
    }

    /**
     * {@return where the best D could not tell}
     *
     * @param said whether the legend says that it is an estimate already
     */
    static List<String> optimalBoundary(ExperimentConfig config, boolean said) {
        String where = Names.optimalBoundary(config, true);
        return List.of(Names.optimalBoundary(config, said), said ? where : where + ", est.", where);
    }

    /**
     * {@return D's output}
     *
     * @param inBatch whether each x is judged among generated samples
     */
    static List<String> output(ExperimentConfig config, boolean inBatch) {
        return List.of(Names.output(config, inBatch), Names.output(config, false));
    }

    /**
     * {@return the output of the best D}
     *
     * @param exact whether what the generator makes is known exactly
     */
    static List<String> optimum(ExperimentConfig config, boolean exact) {
        String whole = Names.optimum(config, exact);
        String brief = Names.optimum(config).split(" (for|without) ", 2)[0];
        return exact ? List.of(whole, brief) : List.of(whole, brief + ", est.");
    }

    /**
     * {@return the density of what the generator makes}
     *
     * @param exact whether it is no estimate
     */
    static List<String> density(ExperimentConfig config, boolean exact) {
        String whole = Names.generator(config) + "'s density";
        return exact
                ? List.of(whole + ", exact", "G's density", "p_g")
                : List.of(whole + ", an estimate", "G's density, est.", "p_g, est.");
    }

    /** {@return what an arrow as long as {@code value} says} */
    static List<String> pull(ExperimentConfig config, String value) {
        return List.of(
                Names.pull(config, value),
                "G's loss −%s per x".formatted(value),
                "loss −%s/x".formatted(value));
    }

    /** {@return how many of the generated points are outside} */
    static List<String> outside(String percents) {
        return List.of(percents + "% of generated outside", percents + "% outside");
    }

    /** {@return of how many z the paths are} */
    static List<String> paths(int count) {
        return List.of("paths of %d z".formatted(count), "paths");
    }
}
