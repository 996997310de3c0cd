package org.ganscope.data;

import org.ganscope.math.RandomStream;

import java.util.List;

/** A law of the real samples where one sample is a point of the plane. */
public sealed interface PlaneDistribution extends TargetDistribution
        permits Ring,
                SquareGrid,
                TwoGaussians,
                LineSegment,
                TwoMoons,
                Circles,
                Spiral,
                SwissRoll,
                Checkerboard,
                Drawing,
                CsvPoints {

    /** {@return the mathematics of it} */
    PlaneLaw law();

    @Override
    default List<Mode> peaks() {
        return law().modes();
    }

    @Override
    default int dimension() {
        return 2;
    }

    @Override
    default void sample(RandomStream random, float[] into, int count) {
        law().sample(random, into, count);
    }
}
