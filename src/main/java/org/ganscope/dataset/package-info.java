/**
 * Files from strangers become numbers here: streamed, within stated bounds of memory, and refused
 * with every fault up to a stated number at once. Knows nothing of configs. Everything here runs on
 * the caller's thread.
 */
@NullMarked
package org.ganscope.dataset;

import org.jspecify.annotations.NullMarked;
