package org.ganscope.plot;

import java.util.List;

/**
 * What is to be said of one phase of an update.
 *
 * @param title whose update it is, and what happens
 * @param frozen which network does not learn from this
 * @param sentence what happens and what for
 * @param rows the numbers
 * @param formula term by term, in {@link Formula}'s markup
 */
public record PhaseReport(
        String title, String frozen, String sentence, List<Row> rows, List<Term> formula) {
    public PhaseReport {
        rows = List.copyOf(rows);
        formula = List.copyOf(formula);
    }

    /** A name with its numbers. */
    public record Row(String name, String value) {}

    /**
     * A term of a formula.
     *
     * @param isLit whether the phase is about it
     */
    public record Term(String markup, boolean isLit) {}

    /** Before the first phase. */
    static final PhaseReport NOTHING_BEGUN =
            new PhaseReport(
                    "Slow motion",
                    "",
                    "The next update, phase by phase: Next shows its first phase, Play goes on by"
                            + " itself.",
                    List.of(),
                    List.of());

    /** {@return all of it as one text, for who does not see the picture} */
    public String inWords() {
        var text = new StringBuilder(title + ". ");
        text.append(frozen.isEmpty() ? "" : frozen + ". ").append(sentence);
        rows.forEach(
                row ->
                        text.append(' ')
                                .append(row.name())
                                .append(": ")
                                .append(row.value())
                                .append('.'));
        text.append(' ');
        formula.forEach(term -> text.append(Formula.of(term.markup()).plain()).append(' '));
        return text.toString().strip();
    }
}
