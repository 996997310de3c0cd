package org.ganscope.diagnosis;

import org.ganscope.data.CsvColumn;
import org.ganscope.data.CsvPoints;
import org.ganscope.data.PlaneDistribution;
import org.ganscope.data.TargetDistribution;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Metric;
import org.ganscope.gan.AdversarialLoss;
import org.ganscope.gan.InstanceNoise;
import org.ganscope.gan.Penalty;
import org.ganscope.gan.Player;
import org.ganscope.gan.Sees;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What to try against each condition, as changes of the config at hand; the best guess first. */
final class Remedies {
    /**
     * As games on the plane take it (Mescheder et al. 2018, section 4); numbers lie farther apart,
     * and so flat a D would lead nowhere there.
     */
    private static final double WEIGHT_ON_PLANE = 10;

    private static final double WEIGHT_ON_LINE = 1;

    private static final int ENOUGH = 5;

    private final ExperimentConfig config;
    private final List<Suggestion> found = new ArrayList<>();

    private Remedies(ExperimentConfig config) {
        this.config = config;
    }

    static List<Suggestion> of(Condition condition, ExperimentConfig config) {
        var remedies = new Remedies(config);
        remedies.look(condition);
        return List.copyOf(remedies.found);
    }

    private void look(Condition condition) {
        switch (condition) {
            case OSCILLATING -> {
                flatten();
                slow(Player.GENERATOR);
                average();
            }
            case DISCRIMINATOR_TOO_STRONG -> {
                neverSaturate();
                hold();
                blur();
            }
            case DIVERGED -> {
                slow(Player.GENERATOR);
                slow(Player.DISCRIMINATOR);
                flatten();
            }
            case COLLAPSED, PARTLY_COLLAPSED -> {
                if (isPlane()) {
                    train();
                    flatten();
                    seePacks();
                } else {
                    seePacks();
                    train();
                    slow(Player.GENERATOR);
                }
                reseed();
            }
            case OVERFITTING -> {
                keepRows();
                flatten();
                hold();
                var layers = new HiddenLayers(config);
                layers.droppingOut().ifPresent(found::add);
                layers.halved().ifPresent(found::add);
            }
            case DISCRIMINATOR_TOO_WEAK -> {
                train();
                hurry();
                new HiddenLayers(config).doubled().ifPresent(found::add);
            }
            case CONVERGED -> say("Nothing: see whether it stays so.");
        }
    }

    private boolean isPlane() {
        return config.data() instanceof PlaneDistribution;
    }

    private void say(String words, String... settings) {
        found.add(new Suggestion(words, List.of(settings)));
    }

    private void flatten() {
        if (!config.discriminator().sees().judgesSamples()) {
            return;
        }
        for (int i = 0; i < config.penalties().size(); i++) {
            if (config.penalties().get(i) instanceof Penalty.R1(double weight)) {
                double more = weight == 0 ? 1 : Math.min(10 * weight, 10_000);
                say("Make R1 ten times as heavy.", "penalties[%d].weight=%s".formatted(i, more));
                return;
            }
        }
        double weight = isPlane() ? WEIGHT_ON_PLANE : WEIGHT_ON_LINE;
        say(
                "Add the penalty R1, with a weight of %.0f.".formatted(weight),
                penalty("{\"type\": \"r1\", \"weight\": %s}".formatted(weight)));
    }

    private void blur() {
        if (config.penalties().stream().noneMatch(InstanceNoise.class::isInstance)) {
            say("Blur what D sees by instance noise.", penalty("{\"type\": \"instanceNoise\"}"));
        }
    }

    private String penalty(String json) {
        return "penalties[%d]=%s".formatted(config.penalties().size(), json);
    }

    private void neverSaturate() {
        if (config.loss() instanceof AdversarialLoss.Minimax(double label)) {
            say(
                    "Use the non-saturating loss: its slope stays.",
                    "loss.type=nonSaturating",
                    "loss.realLabel=" + label);
        }
    }

    /** Fewer updates of D, or shorter ones. */
    private void hold() {
        if (config.discriminatorSteps() > 1) {
            say("Give D one update in a step.", "discriminatorSteps=1");
        } else {
            slow(Player.DISCRIMINATOR);
        }
    }

    private void train() {
        if (!config.moves().together() && config.discriminatorSteps() < ENOUGH) {
            say("Give D five updates in a step.", "discriminatorSteps=" + ENOUGH);
        }
    }

    private void slow(Player player) {
        String who = player == Player.GENERATOR ? "the generator" : "D";
        say("Let %s learn at a tenth of its rate.".formatted(who), rate(player, 0.1));
    }

    private void hurry() {
        say("Let D learn ten times as fast.", rate(Player.DISCRIMINATOR, 10));
    }

    private String rate(Player player, double factor) {
        return switch (player) {
            case GENERATOR ->
                    rate("generatorOptimizer", factor * config.generatorOptimizer().learningRate());
            case DISCRIMINATOR ->
                    rate(
                            "discriminatorOptimizer",
                            factor * config.discriminatorOptimizer().learningRate());
        };
    }

    /** Rounded: a tenth of 0.001 is 1.0E-4, not 1.0000000000000002E-4. */
    private static String rate(String optimizer, double rate) {
        double rounded = Double.parseDouble(String.format(Locale.ROOT, "%.6e", rate));
        return optimizer + ".learningRate=" + rounded;
    }

    private void average() {
        if (!config.averaging().shown()) {
            say("Show the average of the generator's weights.", "averaging.type=exponential");
        }
    }

    private void seePacks() {
        boolean isJudgedAlone = config.evaluation().metrics().contains(new Metric.Accuracy());
        if (config.discriminator().sees() instanceof Sees.Sample && !isJudgedAlone) {
            say("Let D see two samples at once.", "discriminator.sees={\"type\": \"pack\"}");
        }
    }

    private void reseed() {
        say("Try another seed.", "seed=" + (config.seed() + 1));
    }

    private void keepRows() {
        int rows =
                switch (config.data()) {
                    case CsvColumn of -> of.keep();
                    case CsvPoints of -> of.keep();
                    case TargetDistribution _ -> 0;
                };
        if (rows > 0) {
            say("Give D ten times as many rows.", "data.keep=" + 10 * (long) rows);
        }
    }
}
