/** A run becomes files: its config, figures, samples and animation, all or nothing. */
@NullMarked
package org.ganscope.export;

import org.jspecify.annotations.NullMarked;
