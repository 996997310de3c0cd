package org.ganscope.ui;

import org.ganscope.data.TargetDistribution;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What is being drawn by hand, before it is data. The pen's place is told in shares of the picture:
 * u from 0 at the left to 1 at the right, v from 0 at the bottom to 1 at the top. Changes as one
 * draws; knows no nodes.
 */
sealed interface Sketch permits DensitySketch, StrokesSketch {
    /** Sets the pen down. */
    void begin(double u, double v);

    /** Moves the pen that is down. */
    void draw(double u, double v);

    /** Takes the last stroke back, or the last clearing. */
    void undo();

    boolean canUndo();

    /** Takes all strokes away. */
    void clear();

    /** {@return whether there is nothing that could be data} */
    boolean isEmpty();

    /** {@return why the pen draws no more, in a sentence; empty while it does} */
    String notice();

    /** {@return the drawing as data} */
    TargetDistribution data();

    /** {@return {@code value} with as many decimals as one can see on an axis of a length} */
    static double rounded(double value, double length) {
        int decimals = 4 - (int) Math.floor(Math.log10(length));
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
    }
}
