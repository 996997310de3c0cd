/**
 * Samples in, numbers out: how far generated samples are from the data. Everything is computed in
 * double, and on any thread.
 */
@NullMarked
package org.ganscope.metric;

import org.jspecify.annotations.NullMarked;
