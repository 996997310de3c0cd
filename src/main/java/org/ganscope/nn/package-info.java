/**
 * Networks and how their weights move: layers, activations, optimizers, as a config describes them
 * and at work.
 */
@NullMarked
package org.ganscope.nn;

import org.jspecify.annotations.NullMarked;
