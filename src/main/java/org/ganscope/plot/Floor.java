package org.ganscope.plot;

import org.ganscope.experiment.NoiseFloor;

import java.util.Locale;

/** Which part of what real samples have is shown beside a figure, and how it is called. */
enum Floor {
    /** There is none: it is no figure of samples, or its chart shows a line for it. */
    NONE("", "") {
        @Override
        Span of(NoiseFloor.Range range) {
            throw new IllegalStateException("no floor is shown here");
        }
    },

    /** Of a distance, which cannot be told from 0 there: from the median to the 99% point. */
    DISTANCE("noise floor", "floor") {
        @Override
        Span of(NoiseFloor.Range range) {
            return span(range.median(), range.high());
        }
    },

    /** Of a figure that has a right value: from the 1% to the 99% point. */
    AROUND("real samples", "real") {
        @Override
        Span of(NoiseFloor.Range range) {
            return span(range.low(), range.high());
        }
    };

    private final String words;
    private final String name;

    Floor(String words, String name) {
        this.words = words;
        this.name = name;
    }

    /** {@return what a legend calls it} */
    String words() {
        return words;
    }

    /** {@return what stands beside it in a chart} */
    String named() {
        return name;
    }

    /** {@return what is shown of {@code range}} */
    abstract Span of(NoiseFloor.Range range);

    /** {@return what a reading says of it} */
    String reading(NoiseFloor.Range range) {
        Span span = of(range);
        return String.format(
                Locale.ROOT, "%s %s to %s", words, Numbers.of(span.low()), Numbers.of(span.high()));
    }

    private static Span span(double low, double high) {
        return new Span(low, Math.max(high, Math.nextUp(low)));
    }
}
