package org.ganscope.diagnosis;

/** What can be found of a run, the most telling first. */
public enum Condition {
    /** A number left the finite ones, and the run ended. */
    DIVERGED("Diverged"),
    /** The generator swings from one side of the data to the other. */
    OSCILLATING("Oscillating"),
    /** The discriminator is so sure that the generator learns nothing. */
    DISCRIMINATOR_TOO_STRONG("D too strong"),
    /** All samples are nearly the same, or on one peak of the data. */
    COLLAPSED("Collapsed"),
    /** The generator serves some peaks of the data, and leaves out others. */
    PARTLY_COLLAPSED("Peaks left out"),
    /** The discriminator knows the rows of a data file, and not what they are like. */
    OVERFITTING("D overfits"),
    /** The discriminator takes very different samples for the same. */
    DISCRIMINATOR_TOO_WEAK("D too weak"),
    /** The samples are as near to the data as samples of their number can be. */
    CONVERGED("Converged");

    private final String words;

    Condition(String words) {
        this.words = words;
    }

    /** {@return the condition in one or two words} */
    public String words() {
        return words;
    }
}
