package org.ganscope.dynamics;

import org.ganscope.gan.GameField;

import java.util.Locale;
import java.util.Optional;

/** How a run's game moves where it stood, or why that cannot be told. Immutable. */
public sealed interface Motion {
    /** Arrows along a side of the field that is told. */
    int ARROWS = 21;

    /**
     * How it moves.
     *
     * @param step finished steps where the game stood
     * @param pace of the steps that are told of
     * @param field around 0, where each player has one parameter
     */
    record Told(long step, Pace pace, GameDynamics dynamics, Optional<VectorField> field)
            implements Motion {}

    /**
     * There is nothing to tell.
     *
     * @param reason why not, as a sentence
     */
    record Untold(String reason) implements Motion {}

    /** {@return how the game moves where the field is asked; nobody else asks it meanwhile} */
    static Motion of(GameField field, Pace pace, long step) {
        double[] point = field.point();
        try {
            return new Told(
                    step,
                    pace,
                    GameDynamics.of(field, pace),
                    VectorField.hasOne(field)
                            ? Optional.of(VectorField.around(field, reach(point), ARROWS))
                            : Optional.empty());
        } catch (ArithmeticException e) {
            return new Untold("There are no eigenvalues: " + e.getMessage() + ".");
        }
    }

    /** {@return that a game of so many parameters is too large} */
    static Motion tooLarge(long parameters) {
        return new Untold(
                String.format(
                        Locale.ROOT,
                        "Eigenvalues are told of games with up to %,d parameters; this has %,d.",
                        GameDynamics.MOST,
                        parameters));
    }

    /** {@return a round number that the point lies well within, at least 1.5} */
    private static double reach(double[] point) {
        double needed = 1.5;
        for (double coordinate : point) {
            needed = Math.max(needed, 1.25 * Math.abs(coordinate));
        }
        double power = Math.pow(10, Math.floor(Math.log10(needed)));
        for (double factor : new double[] {1, 1.5, 2, 3, 5, 7.5}) {
            if (factor * power >= needed) {
                return factor * power;
            }
        }
        return 10 * power;
    }
}
