/** How a game moves near a point: its Jacobian's eigenvalues, its steps, its vector field. */
@NullMarked
package org.ganscope.dynamics;

import org.jspecify.annotations.NullMarked;
