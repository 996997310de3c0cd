package org.ganscope.cli;

/** What a command's exit code says. */
final class ExitCode {
    static final int DONE = 0;

    /** A fault of ours. */
    static final int OUR_FAULT = 1;

    /** A fault in what was asked. */
    static final int USERS_FAULT = 2;

    /** The run left the finite numbers. */
    static final int DIVERGED = 3;

    /** Stopped from outside, as by Ctrl-C: the shells' number for it. */
    static final int STOPPED = 130;

    private ExitCode() {}
}
