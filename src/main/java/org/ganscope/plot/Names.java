package org.ganscope.plot;

import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.gan.Sees;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What charts call things that depend on how the game is played. */
final class Names {
    private Names() {}

    /** {@return the generator's samples: those of its averaged weights where these are shown} */
    static String generated(ExperimentConfig config) {
        return config.averaging().shown() ? "generated (averaged G)" : "generated";
    }

    /** {@return whose samples, densities and best D are drawn} */
    static String generator(ExperimentConfig config) {
        return config.averaging().shown() ? "averaged G" : "G";
    }

    /**
     * {@return what D says in words: how probably something is real, or a score}
     *
     * @param who D or the best one
     * @param values from the least to the greatest that is shown
     */
    static String says(ExperimentConfig config, String who, Span values) {
        return config.loss().judgesByProbability()
                ? who + " says " + range(values)
                : who + "'s score " + range(values) + " (high: real)";
    }

    static String range(Span values) {
        return Numbers.tick(values.low()) + " to " + Numbers.tick(values.high());
    }

    /**
     * {@return what D says in words, and of what}
     *
     * @param inBatch whether each x is judged among generated samples
     */
    static String verdict(ExperimentConfig config, boolean inBatch, Span values) {
        int packed = config.discriminator().sees().packed();
        String says = says(config, "D", values);
        String of = packed > 1 ? says + " of %d at x".formatted(packed) : says;
        return inBatch ? of + ", in a generated batch" : of;
    }

    /** {@return why no best D can be known for such a game, whatever its data} */
    static Optional<String> noOptimum(ExperimentConfig config) {
        if (config.loss().undecidedOutput().isEmpty()) {
            return Optional.of("No D*: this loss has none in closed form");
        }
        return config.discriminator().looksAtBatch()
                ? Optional.of("No D*: D compares the samples of a batch")
                : Optional.empty();
    }

    /**
     * {@return D's output, which is a probability for some losses alone}
     *
     * @param inBatch whether each x is judged among generated samples
     */
    static String output(ExperimentConfig config, boolean inBatch) {
        String ofX = "D(" + arguments(config) + ")";
        String name = inBatch ? ofX + " in a generated batch" : ofX;
        return config.loss().judgesByProbability() ? name : "score " + name;
    }

    /** {@return x, as often as D sees samples at once} */
    private static String arguments(ExperimentConfig config) {
        return switch (config.discriminator().sees().packed()) {
            case 0, 1 -> "x";
            case 2 -> "x, x";
            case 3 -> "x, x, x";
            default -> "x, …, x";
        };
    }

    /**
     * {@return what an arrow as long as {@code value} says, where the others of a batch are held}
     */
    static String pull(ExperimentConfig config, String value) {
        String slope = "G's loss falls " + value + " per unit of x";
        String whose =
                switch (config.discriminator().sees().packed()) {
                    case 0 -> slope + " in a batch";
                    case 1 -> config.discriminator().looksAtBatch() ? slope + " in a batch" : slope;
                    default -> slope + " in a pack";
                };
        return config.averaging().shown() ? whose + ", present G" : whose;
    }

    /** {@return what else D sees of a batch, which its map over mean and width holds} */
    static String held(ExperimentConfig config) {
        return config.discriminator().sees() instanceof Sees.Moments
                ? "skewness and kurtosis as generated"
                : "at a generated batch, moved and scaled";
    }

    /** {@return what the best D would say in words, and of what; on the plane it is an estimate} */
    static String optimalVerdict(ExperimentConfig config, Span values) {
        return says(config, "D*", values) + estimated(config);
    }

    /**
     * {@return where the best D could not tell; on the plane it is an estimate, whose line ends
     * where too few samples tell}
     *
     * @param said whether the legend says that already
     */
    static String optimalBoundary(ExperimentConfig config, boolean said) {
        double undecided = config.loss().undecidedOutput().orElseThrow();
        String where = "D* = " + ContourPainter.value(undecided);
        return said ? where : where + " as far as samples tell" + amid(config, List.of());
    }

    private static String estimated(ExperimentConfig config) {
        return amid(config, List.of("p_g estimated"));
    }

    /** {@return in brackets what else is to be known of the best D; nothing where nothing is} */
    private static String amid(ExperimentConfig config, List<String> first) {
        List<String> all = new ArrayList<>(first);
        if (config.averaging().shown()) {
            all.add("averaged G");
        }
        if (!config.penalties().isEmpty()) {
            all.add("no penalty");
        }
        return all.isEmpty() ? "" : " (" + String.join(", ", all) + ")";
    }

    /**
     * {@return the best D of the loss alone, as below}
     *
     * @param exact whether the density of what the generator makes is known exactly
     */
    static String optimum(ExperimentConfig config, boolean exact) {
        return exact ? optimum(config) : optimum(config) + ", p_g estimated";
    }

    /** {@return the best D of the loss alone: penalties and noise have none in closed form} */
    static String optimum(ExperimentConfig config) {
        String name = "D*(" + arguments(config) + ")";
        boolean isPlain = config.penalties().isEmpty();
        if (config.averaging().shown()) {
            return name + " for averaged G" + (isPlain ? "" : ", no penalty");
        }
        return isPlain ? name : name + " without the penalty";
    }
}
