package org.ganscope.dynamics;

/**
 * How far around 0 a game's field is told: to a round number that the game lies well within. It
 * stays as long as it serves, so that a picture keeps its axes while the game goes round, and when
 * it begins anew elsewhere in the picture.
 */
final class FieldReach {
    private static final double LEAST = 1.5;

    /** Between the game and the border of a field that is told anew. */
    private static final double ROOM = 1.25;

    /** A field that reaches so many times as far as it must is too far away. */
    private static final double FAR = 4;

    private FieldReach() {}

    /**
     * {@return half of the square's side}
     *
     * @param point where the game stands, not modified
     * @param shown the reach until now; 0 for none
     */
    static double of(double[] point, double shown) {
        double farthest = 0;
        for (double coordinate : point) {
            farthest = Math.max(farthest, Math.abs(coordinate));
        }
        double needed = Math.max(LEAST, ROOM * farthest);
        boolean serves = shown > 0 && farthest <= shown && shown <= FAR * needed;
        return serves ? shown : rounded(needed);
    }

    private static double rounded(double needed) {
        double power = Math.pow(10, Math.floor(Math.log10(needed)));
        for (double factor : new double[] {1, 1.5, 2, 3, 5, 7.5}) {
            if (factor * power >= needed) {
                return factor * power;
            }
        }
        return 10 * power;
    }
}
