/**
 * The window: view models that know no nodes, thin views bound to them, and the pulse where the
 * training thread and the screen meet.
 *
 * <p>The way of an update: {@link org.ganscope.ui.Pulse} takes the newest one once a frame and
 * hands it to the view models; they set properties; views follow these. The way back: a view calls
 * a view model, which sends a command to the session. Nothing else crosses threads.
 */
@NullMarked
package org.ganscope.ui;

import org.jspecify.annotations.NullMarked;
