package org.ganscope.gan;

import org.ganscope.autodiff.BatchOperations;
import org.ganscope.autodiff.Node;
import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

/** What the discriminator is shown at once. */
public sealed interface Sees {

    /**
     * {@return what D is given for some samples, [features, judged at once]}
     *
     * @param samples [dimension, batch]
     */
    default Node view(Node samples) {
        return switch (this) {
            case Sample _ -> samples;
            case Pack(int size) ->
                    BatchOperations.reshaped(
                            samples, samples.rows() * size, samples.columns() / size);
            case Moments _ -> samples.moments();
            case Minibatch(Form form) ->
                    form.of(BatchOperations.reshaped(samples, samples.size(), 1));
        };
    }

    /**
     * {@return what D is given, [features, columns], where it is asked about x, [dimension,
     * columns], or about descriptions of batches, [{@link #asked}, columns]: a pack is x again and
     * again}
     */
    default Node answer(Node x) {
        return switch (this) {
            case Sample _, Moments _ -> x;
            case Pack(int size) -> repeated(x, size);
            case Minibatch(Form form) -> form.of(x);
        };
    }

    private static Node repeated(Node x, int times) {
        Node all = x.rows(0, 1).broadcast(times, x.columns());
        for (int row = 1; row < x.rows(); row++) {
            all = all.above(x.rows(row, 1).broadcast(times, x.columns()));
        }
        return all;
    }

    /** {@return rows of what it can be asked about} */
    default int asked(Dimensions dimensions) {
        return switch (this) {
            case Sample _, Pack _ -> dimensions.data();
            case Moments _ -> 4;
            case Minibatch _ -> dimensions.batch();
        };
    }

    /** {@return features that D is given} */
    default int features(Dimensions dimensions) {
        return switch (this) {
            case Sample _ -> dimensions.data();
            case Pack(int size) -> dimensions.data() * size;
            case Moments _ -> 4;
            case Minibatch(Form form) -> form.features(dimensions.batch());
        };
    }

    /** {@return how many verdicts there are on a batch} */
    default int verdicts(int batch) {
        return switch (this) {
            case Sample _ -> batch;
            case Pack(int size) -> batch / size;
            case Moments _, Minibatch _ -> 1;
        };
    }

    /** {@return whether it is shown samples, so that there is a slope of D(x)} */
    default boolean judgesSamples() {
        return packed() > 0;
    }

    /** {@return how many samples it is shown at once; 0 for the whole batch, whatever its size} */
    default int packed() {
        return switch (this) {
            case Sample _ -> 1;
            case Pack(int size) -> size;
            case Moments _, Minibatch _ -> 0;
        };
    }

    /** Each sample alone: there is a curve D(x). */
    @Choice(name = "sample", label = "one sample", meaning = "D judges each sample alone.")
    record Sample() implements Sees {}

    /**
     * Samples of one kind, concatenated: a generator without variety is seen through at once (Lin
     * et al. 2018, section 3). The batch is cut into packs; of one sample there is D(x, ..., x).
     */
    @Choice(
            name = "pack",
            label = "pack of samples",
            meaning = "D judges several samples of one kind at once, and sees missing variety.")
    record Pack(
            @Field(
                            label = "Pack size",
                            meaning = "How many samples D judges at once; divides the batch size.",
                            byDefault = "2",
                            min = 1,
                            max = 64)
                    int size)
            implements Sees {
        public Pack {
            Rules.check(Pack.class, size);
        }
    }

    /**
     * Mean, biased standard deviation, skewness and excess kurtosis of the whole minibatch, in this
     * order: one logit for the batch, and no D(x).
     */
    @Choice(
            name = "moments",
            label = "four moments",
            meaning = "D judges a whole minibatch by its mean, width, skewness and kurtosis.")
    record Moments() implements Sees {}

    /** All numbers of the whole minibatch: one logit for the batch, and no D(x). */
    @Choice(
            name = "minibatch",
            label = "whole minibatch",
            meaning = "D judges a whole minibatch by all of its numbers at once.")
    record Minibatch(
            @Field(
                            label = "Shown",
                            meaning = "What D is told of the minibatch's numbers.",
                            byDefault = "\"raw\"")
                    Form form)
            implements Sees {
        public Minibatch {
            Rules.check(Minibatch.class, form);
        }
    }

    /** How the numbers of a minibatch are shown, as in the variants of the 50-line example. */
    sealed interface Form {

        /**
         * {@return what D is given, [features, sets]}
         *
         * @param sets [batch, sets], a column is one minibatch
         */
        default Node of(Node sets) {
            return switch (this) {
                case Raw _ -> sets;
                case Sorted _ -> BatchOperations.sortedColumns(sets);
                case WithVariances _ -> sets.above(differences(sets).power(2));
                case WithDifferences _ -> sets.above(differences(sets));
            };
        }

        /** From the mean, which the generator does not learn by, as in the 50-line example. */
        private static Node differences(Node sets) {
            Node mean = BatchOperations.held(sets.columnSums().times(1.0 / sets.rows()));
            return sets.minus(mean.broadcast(sets.rows(), sets.columns()));
        }

        /** {@return features that D is given for a minibatch of a size} */
        default int features(int batch) {
            return switch (this) {
                case Raw _, Sorted _ -> batch;
                case WithVariances _, WithDifferences _ -> 2 * batch;
            };
        }

        @Choice(name = "raw", label = "as drawn", meaning = "The numbers in the order of drawing.")
        record Raw() implements Form {}

        @Choice(name = "sorted", label = "sorted", meaning = "The numbers, the smallest first.")
        record Sorted() implements Form {}

        @Choice(
                name = "withVariances",
                label = "with squared deviations",
                meaning = "The numbers, and then the square of each one's distance from the mean.")
        record WithVariances() implements Form {}

        @Choice(
                name = "withDifferences",
                label = "with deviations",
                meaning = "The numbers, and then each one's distance from the mean.")
        record WithDifferences() implements Form {}
    }
}
