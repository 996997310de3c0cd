package org.ganscope.session;

import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** Takes a session's updates, as a screen does, without missing the one that a test waits for. */
record Reader(TrainingSession session) {

    /** {@return the first update that is as wanted} */
    Update await(Predicate<Update> wanted) {
        while (true) {
            Optional<Update> update = session.updates().take();
            if (update.isPresent() && wanted.test(update.get())) {
                return update.get();
            }
            LockSupport.parkNanos(100_000);
        }
    }

    /** {@return the first update with a status of that kind} */
    Update await(Class<? extends Status> kind) {
        return await(update -> kind.isInstance(update.status()));
    }

    /** Asks for something. {@return the first update after it with a status of that kind} */
    Update ask(Command command, Class<? extends Status> kind) {
        session.updates().take();
        session.accept(command);
        return await(kind);
    }
}
