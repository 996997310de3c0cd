/** Frames to files: animated GIF and PNG. Knows only pixels. */
@NullMarked
package org.ganscope.codec;

import org.jspecify.annotations.NullMarked;
