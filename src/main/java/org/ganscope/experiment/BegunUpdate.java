package org.ganscope.experiment;

import java.util.List;

/**
 * An update that is shown phase by phase. Up to its last phase nothing has changed; in the last one
 * it has been made. Immutable.
 *
 * @param index of the phase that is shown, from 0
 */
public record BegunUpdate(UpdateAnatomy anatomy, int index) {
    public BegunUpdate {
        if (index < 0 || index >= anatomy.phases().size()) {
            throw new IllegalArgumentException("no phase " + index);
        }
    }

    public List<Phase> phases() {
        return anatomy.phases();
    }

    /** {@return the phase that is shown} */
    public Phase phase() {
        return phases().get(index);
    }

    /** {@return whether the update has been made} */
    public boolean isMade() {
        return index == phases().size() - 1;
    }

    /** {@return the same update, a phase further; it must not have been made} */
    public BegunUpdate next() {
        return new BegunUpdate(anatomy, index + 1);
    }
}
