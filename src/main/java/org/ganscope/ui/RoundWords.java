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
    private static final String LINES = "D %s/%s%s\nG %s/%s%s";
    private static final String EXTRA = " +%d extra";
    private static final String SENTENCE = "In this step D has made %d of %d updates, G %d of %d.";

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
        String d = String.valueOf(config.discriminatorSteps()).replaceAll(".", "8");
        String g = String.valueOf(config.generatorSteps()).replaceAll(".", "8");
        return LINES.formatted(d, d, extra(8), g, g, extra(8));
    }

    private static String lines(Update update) {
        Snapshot at = update.snapshot();
        return LINES.formatted(
                at.discriminatorUpdates(),
                update.config().discriminatorSteps(),
                extra(at.extra().discriminator()),
                at.generatorUpdates(),
                update.config().generatorSteps(),
                extra(at.extra().generator()));
    }

    private static String extra(int count) {
        return count == 0 ? "" : EXTRA.formatted(count);
    }

    private static String sentences(Update update) {
        Snapshot at = update.snapshot();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                SENTENCE.formatted(
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
