package org.ganscope.plot;

/** A named value that a figure is compared with, such as 2 log 2. */
record ReferenceLine(double value, String name) {}
