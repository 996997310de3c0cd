package org.ganscope.export;

import org.ganscope.experiment.Experiment;

import java.io.IOException;

/** Looks at a run while it trains, and writes of it. On the training thread. */
interface Onlooker {
    /** Before the first step and after each one. */
    void look(Experiment experiment) throws IOException;

    /** When the run is over; one that diverged stands at its last finite step. */
    void end(Experiment experiment) throws IOException;
}
