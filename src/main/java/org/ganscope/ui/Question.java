package org.ganscope.ui;

import java.util.List;
import java.util.Locale;

/**
 * Something to tell or to ask the user, with the answers to choose from. The last answer is the one
 * that Escape gives.
 *
 * @param title a few words
 * @param lines sentences, one below the other; faults of a file as they are
 */
record Question(String title, List<String> lines, List<Answer> answers) {
    Question {
        lines = List.copyOf(lines);
        answers = List.copyOf(answers);
    }

    /** {@return a notice that can only be closed} */
    static Question notice(String title, List<String> lines) {
        return new Question(title, lines, List.of(new Answer("Close", Weight.PLAIN, () -> {})));
    }

    /** {@return whether a run is to be left, which loses its steps} */
    static Question leaving(String name, long step, Runnable next) {
        return new Question(
                "Leave this run?",
                List.of(
                        String.format(
                                Locale.ROOT,
                                "The run of “%s” is at step %,d. It ends, and what stood here"
                                        + " before begins at step 0.",
                                name,
                                step)),
                List.of(
                        new Answer("Leave it", Weight.DANGER, next),
                        new Answer("Cancel", Weight.PLAIN, () -> {})));
    }

    /**
     * A button and what it does.
     *
     * @param weight how it stands out
     */
    record Answer(String label, Weight weight, Runnable action) {}

    /** How a button stands out. */
    enum Weight {
        MAIN,
        PLAIN,
        DANGER
    }
}
