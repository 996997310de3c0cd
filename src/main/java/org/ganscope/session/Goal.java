package org.ganscope.session;

/** How far training goes before it pauses by itself. */
sealed interface Goal {
    boolean isReached(Run run);

    /** {@return whether the chosen pace holds on the way} */
    default boolean isPaced() {
        return true;
    }

    /** Nowhere: training is paused. */
    record Rest() implements Goal {
        @Override
        public boolean isReached(Run run) {
            return true;
        }
    }

    /** To the number of steps that the config names, whatever it is by then. */
    record EndOfConfig() implements Goal {
        @Override
        public boolean isReached(Run run) {
            return run.steps() >= run.config().steps();
        }
    }

    /** On and on. */
    record Endless() implements Goal {
        @Override
        public boolean isReached(Run run) {
            return false;
        }
    }

    /** To a step. */
    record Until(long step, boolean isPaced) implements Goal {
        @Override
        public boolean isReached(Run run) {
            return run.steps() >= step;
        }
    }
}
