/**
 * The game of a generator and a discriminator: what each wants, and one update of either. All of it
 * belongs to the training thread, but for configs and captured states, which are immutable.
 */
@NullMarked
package org.ganscope.gan;

import org.jspecify.annotations.NullMarked;
