package org.ganscope.ui;

import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.ExtraUpdates;
import org.ganscope.experiment.Snapshot;
import org.ganscope.session.Status;
import org.ganscope.session.Update;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far a resting run is in its step, and what was done out of turn, in a line for each player.
 *
 * @param words such as "D 2/3" and "G 0/1 +1 extra", one below the other
 * @param explained in whole sentences
 */
record RoundWords(String words, String explained) {
    /** {@return the words; empty while it trains and between steps, unless there was an extra} */
    static Optional<RoundWords> of(Update update) {
        Snapshot at = update.snapshot();
        boolean isPlain =
                at.discriminatorUpdates() + at.generatorUpdates() == 0
                        && at.extra().equals(ExtraUpdates.NONE);
        if (isPlain || update.status() instanceof Status.Running) {
            return Optional.empty();
        }
        return Optional.of(new RoundWords(lines(update), sentences(update)));
    }

    /** {@return words as wide as any in such a run, short of ten extra updates} */
    static String widest(ExperimentConfig config) {
        int d = eights(config.discriminatorSteps());
        int g = eights(config.generatorSteps());
        return line("D", d, d, 8) + "\n" + line("G", g, g, 8);
    }

    /** {@return as many digits, of the widest kind} */
    private static int eights(int number) {
        return Integer.parseInt("8".repeat(String.valueOf(number).length()));
    }

    private static String lines(Update update) {
        Snapshot at = update.snapshot();
        ExperimentConfig config = update.config();
        ExtraUpdates extra = at.extra();
        return line(
                        "D",
                        at.discriminatorUpdates(),
                        config.discriminatorSteps(),
                        extra.discriminator())
                + "\n"
                + line("G", at.generatorUpdates(), config.generatorSteps(), extra.generator());
    }

    private static String line(String player, int done, int all, int extra) {
        String place = "%s %d/%d".formatted(player, done, all);
        return extra == 0 ? place : place + " +%d extra".formatted(extra);
    }

    private static String sentences(Update update) {
        Snapshot at = update.snapshot();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "In this step D has made %d of %d updates, G %d of %d."
                        .formatted(
                                at.discriminatorUpdates(),
                                update.config().discriminatorSteps(),
                                at.generatorUpdates(),
                                update.config().generatorSteps()));
        outOfTurn("D", at.extra().discriminator()).ifPresent(sentences::add);
        outOfTurn("G", at.extra().generator()).ifPresent(sentences::add);
        return String.join("\n", sentences);
    }

    private static Optional<String> outOfTurn(String player, int count) {
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        "%s made %d more when it was not its turn: extra, counted toward no step."
                                .formatted(player, count));
    }
}
