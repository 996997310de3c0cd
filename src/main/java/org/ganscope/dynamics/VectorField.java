package org.ganscope.dynamics;

import org.ganscope.gan.GameField;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the players of a game with two parameters go, over a grid: the generator's parameter to the
 * right, the discriminator's up. Immutable.
 */
public record VectorField(List<Arrow> arrows) {
    public VectorField {
        arrows = List.copyOf(arrows);
    }

    /**
     * Where the players go from one point.
     *
     * @param generator the generator's parameter
     * @param discriminator the discriminator's parameter
     * @param toGenerator velocity of the generator's parameter
     * @param toDiscriminator velocity of the discriminator's parameter
     */
    public record Arrow(
            double generator, double discriminator, double toGenerator, double toDiscriminator) {}

    /** {@return half of the side of the square around 0 that it covers} */
    public double reach() {
        return arrows.getLast().generator();
    }

    /** {@return whether a game has a parameter for each player, and so such a field} */
    public static boolean hasOne(GameField field) {
        return field.size() == 2 && field.generatorSize() == 1;
    }

    /**
     * {@return the field over a square around 0, row by row from below}
     *
     * @param reach half of the square's side
     * @param count points along a side, at least 2
     * @throws IllegalArgumentException if the game has other than two parameters
     */
    public static VectorField around(GameField field, double reach, int count) {
        if (!hasOne(field)) {
            throw new IllegalArgumentException("the field of " + field.size() + " parameters");
        }
        double[] start = field.point();
        List<Arrow> arrows = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            for (int column = 0; column < count; column++) {
                double x = at(column, reach, count);
                double y = at(row, reach, count);
                field.goTo(new double[] {x, y});
                double[] v = field.velocity();
                arrows.add(new Arrow(x, y, v[0], v[1]));
            }
        }
        field.goTo(start);
        return new VectorField(arrows);
    }

    private static double at(int i, double reach, int count) {
        return reach * (2.0 * i / (count - 1) - 1);
    }
}
