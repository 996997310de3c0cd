package org.ganscope.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that a mistyped one was meant to be. */
public final class Nearest {
    private static final int LONGEST = 64;

    private Nearest() {}

    /** {@return the name nearest to {@code typed}, if any is near enough to be meant} */
    public static Optional<String> to(String typed, Collection<String> names) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        return names.stream()
                .filter(
                        name ->
                                distance(typed, name)
                                        <= 1 + Math.min(typed.length(), name.length()) / 4)
                .min(Comparator.comparingInt(name -> distance(typed, name)));
    }

    /**
     * {@return that {@code typed} is no such thing, and which was meant, or which there are}
     *
     * @param thing as in "a study"
     */
    public static String refusal(String thing, String typed, Collection<String> names) {
        return "is not %s; %s"
                .formatted(
                        thing,
                        to(typed, names)
                                .map(near -> "did you mean " + near + "?")
                                .orElse("there are " + String.join(", ", names)));
    }

    /**
     * {@return how many letters must be put in, left out, changed or swapped with their neighbour,
     * upper and lower case being equal} The optimal string alignment distance.
     */
    static int distance(String first, String second) {
        String a = first.toLowerCase(Locale.ROOT);
        String b = second.toLowerCase(Locale.ROOT);
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : cell(table, a, b, i, j);
            }
        }
        return table[a.length()][b.length()];
    }

    private static int cell(int[][] table, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best =
                Math.min(
                        table[i - 1][j - 1] + change,
                        Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, table[i - 2][j - 2] + 1) : best;
    }
}
