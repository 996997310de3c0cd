package org.ganscope.ui;

import org.ganscope.dataset.PastedNumbers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Asks whether copied numbers are to be used, and as what where their commas can be read in two
 * ways. It shows the first of them as they were read.
 */
final class PasteQuestion {
    private static final int SHOWN = 3;

    private PasteQuestion() {}

    /**
     * {@return the question}
     *
     * @param readings one, or two to choose from
     * @param use takes the chosen one
     */
    static Question of(List<PastedNumbers> readings, Consumer<PastedNumbers> use) {
        boolean single = readings.size() == 1;
        List<String> lines = new ArrayList<>();
        List<Question.Answer> answers = new ArrayList<>();
        for (PastedNumbers reading : readings) {
            String label = single ? "Save and use…" : "Use %s…".formatted(counted(reading));
            var weight = single ? Question.Weight.MAIN : Question.Weight.PLAIN;
            lines.add(readAs(reading));
            answers.add(new Question.Answer(label, weight, () -> use.accept(reading)));
        }
        if (!single) {
            lines.addFirst("Their commas can be read in two ways:");
        }
        lines.add("A config names its data by a file: choose where to keep these.");
        lines.add("Then they are the data, and the run starts again.");
        answers.add(new Question.Answer("Cancel", Question.Weight.PLAIN, () -> {}));
        String title =
                single
                        ? "Use %,d copied %s?"
                                .formatted(readings.getFirst().count(), kind(readings.getFirst()))
                        : "Use the copied numbers?";
        return new Question(title, lines, answers);
    }

    /**
     * {@return the question about a file whose commas can be read in two ways}
     *
     * @param readings with decimal commas, and as they stand
     * @param decimal takes the first, to be saved anew
     * @param asItIs goes on with the columns of the file
     */
    static Question ofFile(
            String file,
            List<PastedNumbers> readings,
            Consumer<PastedNumbers> decimal,
            Runnable asItIs) {
        PastedNumbers first = readings.getFirst();
        PastedNumbers second = readings.getLast();
        return new Question(
                "What are the commas of “%s”?".formatted(file),
                List.of(
                        "They can be read in two ways:",
                        readAs(first),
                        readAs(second),
                        "Numbers with decimal commas are saved anew, with points: choose where."),
                List.of(
                        new Question.Answer(
                                "Use %s…".formatted(counted(first)),
                                Question.Weight.PLAIN,
                                () -> decimal.accept(first)),
                        new Question.Answer(
                                "Use %s".formatted(counted(second)), Question.Weight.PLAIN, asItIs),
                        new Question.Answer("Cancel", Question.Weight.PLAIN, () -> {})));
    }

    /** {@return numbers or points} */
    static String kind(PastedNumbers numbers) {
        return numbers.columns() == 1 ? "numbers" : "points";
    }

    private static String counted(PastedNumbers numbers) {
        return String.format(Locale.ROOT, "%,d %s", numbers.count(), kind(numbers));
    }

    private static String readAs(PastedNumbers numbers) {
        String first =
                numbers.first(SHOWN).stream()
                        .map(PasteQuestion::written)
                        .collect(Collectors.joining("; "));
        return "%s%s: %s%s"
                .formatted(
                        counted(numbers),
                        numbers.hasDecimalCommas() ? " with a decimal comma" : "",
                        first,
                        numbers.count() > SHOWN ? "; …" : "");
    }

    private static String written(double[] row) {
        String numbers =
                Arrays.stream(row)
                        .mapToObj(PasteQuestion::shortest)
                        .collect(Collectors.joining(", "));
        return row.length == 1 ? numbers : "(" + numbers + ")";
    }

    private static String shortest(double number) {
        String text = Double.toString(number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
