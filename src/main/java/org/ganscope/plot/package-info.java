/**
 * Paints a snapshot and a history with Java2D: the same painters serve the screen, the frames of an
 * animation and the tests. A chart remembers its axes and its background between frames, so an
 * instance serves one place and one thread at a time.
 */
@NullMarked
package org.ganscope.plot;

import org.jspecify.annotations.NullMarked;
