package org.ganscope.plot;

import java.awt.Graphics2D;
import java.util.Optional;

/** A picture of one aspect of a run. */
public interface Chart {
    /**
     * Paints the whole chart, its ground included, from (0, 0).
     *
     * @param width in units of the graphics, as the type sizes are: 11 to 14 high
     */
    void paint(Graphics2D graphics, double width, double height, Theme theme, Scene scene);

    /**
     * {@return the numbers that it draws of this moment, exactly as the snapshot and the history
     * hold them; without columns where it draws none}
     */
    Table numbers(Scene scene);

    /** {@return what it shows of this moment, in a sentence or two for those who do not see it} */
    default String inWords(Scene scene) {
        Table table = numbers(scene);
        String step = "Step " + Numbers.step(scene.snapshot().step()) + ": ";
        return table.isEmpty() ? step + "nothing to show yet." : step + table.title() + ".";
    }

    /** {@return what stands at this point of the chart as it was painted last} */
    Optional<Reading> readingAt(double x, double y);
}
