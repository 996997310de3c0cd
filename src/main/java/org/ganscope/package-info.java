/** The start of GANscope: picks the window or the command line. */
@NullMarked
package org.ganscope;

import org.jspecify.annotations.NullMarked;
