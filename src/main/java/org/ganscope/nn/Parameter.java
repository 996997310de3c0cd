package org.ganscope.nn;

import org.ganscope.autodiff.Leaf;

/**
 * One matrix that training changes.
 *
 * @param name for messages, such as "generator layer 2 weights"
 * @param matrix changed by each update; belongs to the training thread
 */
public record Parameter(String name, Leaf matrix) {}
