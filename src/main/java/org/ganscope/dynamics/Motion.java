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
            implements Motion {
        /** {@return how far the field reaches; 0 where there is none} */
        public double reach() {
            return field.map(VectorField::reach).orElse(0.0);
        }
    }

    /**
     * There is nothing to tell.
     *
     * @param reason why not, as a sentence
     */
    record Untold(String reason) implements Motion {}

    /**
     * {@return how the game moves where the field is asked; nobody else asks it meanwhile}
     *
     * @param shown how far the field reaches that was told last; 0 for none
     */
    static Motion of(GameField field, Pace pace, long step, double shown) {
        double reach = FieldReach.of(field.point(), shown);
        try {
            return new Told(
                    step,
                    pace,
                    GameDynamics.of(field, pace),
                    VectorField.hasOne(field)
                            ? Optional.of(VectorField.around(field, reach, ARROWS))
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
}
