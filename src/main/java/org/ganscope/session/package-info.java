/**
 * The training thread and its two doors: commands go in by a queue, updates come out by a mailbox
 * that holds the newest. Only immutable values pass.
 */
@NullMarked
package org.ganscope.session;

import org.jspecify.annotations.NullMarked;
