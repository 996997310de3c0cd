package org.ganscope.math;

import java.util.concurrent.locks.LockSupport;

/**
 * A thread that does the same work whenever it is asked. It waits awake for a moment, which a
 * training game's next product would come within, and asleep after it. One thread asks.
 */
final class SecondThread implements AutoCloseable {
    private static final int SPINS = 50_000;

    private final Runnable work;
    private final Thread thread = new Thread(this::serve, "second thread");

    /** How often it was asked, and has answered; -1 to end. */
    private volatile int asked;

    private volatile int answered;
    private volatile boolean sleeping;

    SecondThread(Runnable work) {
        this.work = work;
        thread.setDaemon(true);
        thread.start();
    }

    /** Has the work begun. */
    void ask() {
        set(answered + 1);
    }

    /** Waits, awake, until the work is done. */
    void await() {
        while (answered != asked) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        set(-1);
    }

    private void set(int next) {
        asked = next;
        if (sleeping) {
            LockSupport.unpark(thread);
        }
    }

    private void serve() {
        while (true) {
            int next = nextAsked();
            if (next < 0) {
                return;
            }
            work.run();
            answered = next;
        }
    }

    private int nextAsked() {
        for (int i = 0; i < SPINS; i++) {
            if (asked != answered) {
                return asked;
            }
            Thread.onSpinWait();
        }
        sleeping = true;
        while (asked == answered) {
            LockSupport.park(this);
        }
        sleeping = false;
        return asked;
    }
}
