package org.ganscope.experiment;

/**
 * A run's figures over its steps. Every step enters it; nothing is sampled away, only merged. An
 * instance is an immutable view.
 */
public interface History {
    /** {@return the last step that is in it; 0 before the first} */
    long lastStep();

    /** {@return the course of one of its numbers; empty where it was never taken} */
    Band band(Quantity quantity);
}
