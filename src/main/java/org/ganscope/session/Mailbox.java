package org.ganscope.session;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Holds the newest of what was put into it, until it is taken. Safe on any thread. */
public final class Mailbox<T> {
    private final AtomicReference<Optional<T>> newest = new AtomicReference<>(Optional.empty());

    /** Replaces what has not been taken. */
    public void put(T item) {
        newest.set(Optional.of(item));
    }

    /** {@return the newest, once} */
    public Optional<T> take() {
        return newest.getAndSet(Optional.empty());
    }

    /** {@return whether the last was taken} */
    public boolean isEmpty() {
        return newest.get().isEmpty();
    }
}
