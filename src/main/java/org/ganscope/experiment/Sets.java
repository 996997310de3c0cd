package org.ganscope.experiment;

import org.ganscope.data.LineDistribution;

/** How minibatches are described to a discriminator that judges them whole. */
interface Sets {

    /**
     * {@return what a standard deviation is on the axes: the data's, and where they have none, an
     * eighth of what charts show of them, as with a bell}
     */
    static double unit(LineDistribution data) {
        return data.standardDeviation() > 0 ? data.standardDeviation() : data.range().width() / 8;
    }

    /** {@return numbers in one description} */
    int size();

    /** {@return how many imagined minibatches are judged along a side of the plane} */
    int side();

    /** {@return the description of a minibatch of samples} */
    float[] describe(float[] samples);

    /**
     * {@return minibatches that differ in mean and standard deviation alone}
     *
     * @param generated a minibatch
     * @param figures of the evaluation samples
     */
    Shape shape(float[] generated, SampleFigures figures);

    /** Minibatches that differ in mean and standard deviation alone. */
    interface Shape {
        /** {@return one number of the description of the one with this mean and deviation} */
        float number(int i, double mean, double deviation);
    }
}
