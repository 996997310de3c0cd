package org.ganscope.config;

/** When a changed config field takes hold in a run. */
public enum Changes {
    /** At the next update; the optimizers keep their state. */
    LIVE,
    /** Only in a new run. */
    ON_RESET,
    /** Live where a named rule over the whole config says so, else only in a new run. */
    BY_RULE
}
