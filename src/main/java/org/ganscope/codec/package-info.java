/** Files of plain numbers: frames to an animated GIF, arrays to an npz archive and back. */
@NullMarked
package org.ganscope.codec;

import org.jspecify.annotations.NullMarked;
