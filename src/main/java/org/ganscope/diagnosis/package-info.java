/**
 * Says what a run does, from its figures: findings in words, with the step since which they hold.
 */
@NullMarked
package org.ganscope.diagnosis;

import org.jspecify.annotations.NullMarked;
