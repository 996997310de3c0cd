package org.ganscope.plot;

import java.util.Optional;

/**
 * A named value that a figure is compared with, such as 2 log 2.
 *
 * @param name written at the line
 * @param kind what a legend calls such lines; empty where the name says enough
 */
record ReferenceLine(double value, String name, Optional<String> kind) {
    ReferenceLine(double value, String name) {
        this(value, name, Optional.empty());
    }
}
