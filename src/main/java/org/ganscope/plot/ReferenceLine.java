package org.ganscope.plot;

import java.util.Optional;

/**
 * A named value that a figure is compared with, such as 2 log 2.
 *
 * @param name written at the line
 * @param kind what a legend calls such lines; empty where the name says enough
 * @param of which of the chart's figures is compared with it; empty where all are
 */
record ReferenceLine(double value, String name, Optional<String> kind, Optional<String> of) {
    ReferenceLine(double value, String name) {
        this(value, name, Optional.empty(), Optional.empty());
    }

    /** {@return what kind of line it is and of what, such as "equilibrium of D"} */
    Optional<String> described() {
        return kind.map(words -> words + of.map(figure -> " of " + figure).orElse(""));
    }
}
