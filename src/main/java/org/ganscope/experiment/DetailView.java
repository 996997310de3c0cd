package org.ganscope.experiment;

import java.util.Optional;

/** Draws one aspect of a run, moment after moment. TRAINER thread. */
interface DetailView {
    /** {@return the aspect as the course stands; empty where the game has none} */
    Optional<Detail> view(Course course, Views.Moment moment);
}
