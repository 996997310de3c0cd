/** Frames to files: animated GIF. Knows only pixels. */
@NullMarked
package org.ganscope.codec;

import org.jspecify.annotations.NullMarked;
