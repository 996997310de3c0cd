package org.ganscope.session;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Holds the newest of what was put into it, until it is taken. Safe on any thread. */
public final class Mailbox<T> {
    private final AtomicReference<@Nullable T> newest = new AtomicReference<>();

    /** Replaces what has not been taken. */
    public void put(T item) {
        newest.set(item);
    }

    /** {@return the newest, once} */
    public Optional<T> take() {
        return Optional.ofNullable(newest.getAndSet(null));
    }

    /** {@return whether the last was taken} */
    public boolean isEmpty() {
        return newest.get() == null;
    }
}
