package org.ganscope.plot;

/**
 * The axis of steps: from 0, or by decades from 1. A place on it is the step itself, or its decimal
 * logarithm.
 *
 * @param span of places
 */
record StepAxis(Span span, boolean log) {

    /** {@return an axis with a round end that holds all steps up to {@code last}} */
    static StepAxis upTo(long last, boolean log) {
        Span steps = Span.steps(last);
        return log
                ? new StepAxis(new Span(0, Math.log10(steps.high())), true)
                : new StepAxis(steps, false);
    }

    /** {@return whether there is a place for it: on a logarithmic axis there is none for step 0} */
    boolean shows(long step) {
        return !log || step >= 1;
    }

    /** {@return where {@code step} is, in what {@link #span} spans} */
    double place(double step) {
        return log ? Math.log10(Math.max(1, step)) : step;
    }

    /** {@return where {@code step} lies, 0 on the left and 1 on the right} */
    double share(double step) {
        return span.share(place(step));
    }

    /** {@return the step nearest to a place} */
    long stepAt(double place) {
        return Math.round(log ? Math.pow(10, place) : place);
    }

    /**
     * @param named whether there is room for its name
     */
    Axis axis(boolean named) {
        return new Axis(span, named ? "step" : "", log);
    }
}
