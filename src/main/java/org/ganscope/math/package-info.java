/**
 * The numbers below everything else: kernels on arrays, random streams, special functions.
 *
 * <p>Matrices of samples are [features, batch], row-major: one row a feature, the batch contiguous.
 */
@NullMarked
package org.ganscope.math;

import org.jspecify.annotations.NullMarked;
