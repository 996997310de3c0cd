package org.ganscope.gan;

import org.ganscope.autodiff.Leaf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongToDoubleFunction;

/** Matrices that are drawn or set anew before each play of an update. */
final class Draws {
    private final List<Refresh> refreshes = new ArrayList<>();

    /** Fills one matrix for the next play. */
    private interface Refresh {
        void from(Chance chance, long step);
    }

    /** {@return a matrix of numbers, uniform on [0, 1)} */
    Leaf uniform(int rows, int columns) {
        Leaf leaf = Leaf.variable(rows, columns);
        float[] values = leaf.value().data;
        refreshes.add((chance, _) -> chance.uniform(values, values.length));
        return leaf;
    }

    /** {@return a matrix of numbers from N(0, 1)} */
    Leaf gaussian(int rows, int columns) {
        Leaf leaf = Leaf.variable(rows, columns);
        float[] values = leaf.value().data;
        refreshes.add((chance, _) -> chance.gaussian(values, values.length));
        return leaf;
    }

    /** {@return a number that depends on the step, [1, 1]} */
    Leaf atStep(LongToDoubleFunction value) {
        Leaf leaf = Leaf.variable(1, 1);
        refreshes.add((_, step) -> leaf.value().data[0] = (float) value.applyAsDouble(step));
        return leaf;
    }

    /** Draws them all, in the order in which they were asked for. */
    void draw(Chance chance, long step) {
        for (int i = 0; i < refreshes.size(); i++) {
            refreshes.get(i).from(chance, step);
        }
    }
}
