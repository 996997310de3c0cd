package org.ganscope.experiment;

import org.ganscope.data.Mode;

import java.util.List;

/** What can be drawn of the samples at one moment; which it is depends on the data. */
public sealed interface SamplesView {

    /**
     * A sample is a number. The histograms and the figures describe the same samples.
     *
     * @param real evaluation samples of the data: the same ones for the whole run
     * @param generated evaluation samples of the generator, on noise keyed by the step
     * @param dataDensity the exact density of the data over the range that the charts show; not
     *     numbers where the data are a file, whose density nobody knows
     */
    record OnLine(
            Samples real, Samples generated, Curve dataDensity, GeneratorDensity generatorDensity)
            implements SamplesView {}

    /**
     * A sample is a point of the plane.
     *
     * @param real evaluation samples of the data: the same ones for the whole run
     * @param generated evaluation samples of the generator, on noise keyed by the step
     * @param modes the data's peaks, where it has any
     * @param reach half the side of the square around the origin that charts show
     */
    record InPlane(Points real, Points generated, List<Mode> modes, double reach)
            implements SamplesView {
        public InPlane {
            modes = List.copyOf(modes);
        }
    }
}
