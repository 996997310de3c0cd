package org.ganscope.experiment;

import org.ganscope.data.LineDistribution;
import org.ganscope.data.PlaneDistribution;

/** Takes the figures of samples; what it needs of the data is computed once. */
sealed interface Yardstick permits LineYardstick, PlaneYardstick {

    /**
     * {@return the samples and their figures}
     *
     * @param drawn [dimension, count], finite; copied
     */
    Measured measure(float[] drawn);

    /** {@return what fits the data and the number of evaluation samples} */
    static Yardstick of(ExperimentConfig config) {
        int count = config.evaluation().samples();
        return switch (config.data()) {
            case LineDistribution line -> new LineYardstick(line, count);
            case PlaneDistribution plane -> new PlaneYardstick(plane, count, config.seed());
        };
    }
}
