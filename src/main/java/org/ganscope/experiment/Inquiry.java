package org.ganscope.experiment;

import org.ganscope.gan.LayerAnswers;

/**
 * What a network is asked about to draw its units: the points of a domain, then samples. TRAINER
 * thread.
 */
interface Inquiry {
    Domain domain();

    /** {@return how many real samples stand behind the points} */
    int real();

    /** {@return how many generated samples, or noise that they are made of, come last} */
    int generated();

    /** Asks about all of them as the course stands. */
    void ask(LayerAnswers answers, Course course, Views.Moment moment);

    /** {@return all that is asked about at once} */
    default int columns() {
        return domain().points() + real() + generated();
    }
}
