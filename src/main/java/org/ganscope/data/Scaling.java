package org.ganscope.data;

import org.ganscope.config.Choice;

/** What is done to the numbers of a file before they are samples. */
public sealed interface Scaling {

    /** {@return the number that is subtracted from all of {@code values}} */
    double shift(double[] values);

    /** {@return the number above 0 by which they are then divided} */
    double unit(double[] values);

    /** Nothing: samples are in the file's own units. */
    @Choice(name = "asRead", label = "As read", meaning = "The numbers stay as the file has them.")
    record AsRead() implements Scaling {
        @Override
        public double shift(double[] values) {
            return 0;
        }

        @Override
        public double unit(double[] values) {
            return 1;
        }
    }

    /** Each column gets mean 0 and (biased) standard deviation 1; a constant one stays so, at 0. */
    @Choice(
            name = "standard",
            label = "Mean 0, sd 1",
            meaning = "Each column is moved to mean 0 and stretched to standard deviation 1.")
    record Standard() implements Scaling {
        @Override
        public double shift(double[] values) {
            return RowMoments.of(values).mean();
        }

        @Override
        public double unit(double[] values) {
            double deviation = RowMoments.of(values).standardDeviation();
            return deviation > 0 ? deviation : 1;
        }
    }
}
