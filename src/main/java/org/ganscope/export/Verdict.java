package org.ganscope.export;

/** Whether something is so of a run; one near the border is neither. */
enum Verdict {
    YES,
    NO,
    UNCLEAR;

    static Verdict of(boolean yes, boolean no) {
        return yes ? YES : no ? NO : UNCLEAR;
    }
}
