/** The command line: everything that GANscope does without a window. */
@NullMarked
package org.ganscope.cli;

import org.jspecify.annotations.NullMarked;
