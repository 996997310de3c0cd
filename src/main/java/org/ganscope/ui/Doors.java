package org.ganscope.ui;

import org.ganscope.session.Command;
import org.ganscope.session.Update;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The two doors of a session, as the window uses them.
 *
 * @param commands go in; never blocks
 * @param updates come out: the newest, if there is one that was not taken yet
 */
record Doors(Consumer<Command> commands, Supplier<Optional<Update>> updates) {}
