package org.ganscope.experiment;

import org.ganscope.config.Faults;
import org.ganscope.gan.Dimensions;
import org.ganscope.gan.Sees;
import org.ganscope.math.Bisection;

import java.util.function.IntToLongFunction;

/**
 * The rules that keep networks and batches within memory, whatever a stranger's file asks for; each
 * notes its fault. What they let through fits in a heap of 1 GB.
 */
final class SizeRules {
    /** 16 MB of weights. */
    static final int MOST_WEIGHTS = 4_000_000;

    /** What is drawn and measured runs thousands of inputs through a network at once. */
    static final int MOST_VALUES_OF_ONE = 8_192;

    /** 64 MB of activations in one update, and the tape keeps several such sets. */
    static final int MOST_VALUES = 16_000_000;

    /** 600 MB of what is as large as the weights. */
    static final long MOST_COPIED = 150_000_000;

    /** 800 MB of both. */
    private static final long MOST_NUMBERS = 200_000_000;

    /** Such sets of activations that the tapes were measured to keep. */
    private static final int SETS_OF_VALUES = 6;

    private final GameSize size;
    private final WeightCopies copies;
    private final Sees sees;
    private final Dimensions dimensions;
    private final Faults faults;

    private SizeRules(
            GameSize size, WeightCopies copies, Sees sees, Dimensions dimensions, Faults faults) {
        this.size = size;
        this.copies = copies;
        this.sees = sees;
        this.dimensions = dimensions;
        this.faults = faults;
    }

    static void fitsInMemory(
            GameSize size, WeightCopies copies, Sees sees, Dimensions dimensions, Faults faults) {
        var rules = new SizeRules(size, copies, sees, dimensions, faults);
        rules.networksStaySmall();
        rules.seesNotTooMuch();
        rules.batchFits(rules.copiesFit());
    }

    private void networksStaySmall() {
        staysSmall("generator", size.generator(), faults.over("generator", "latent"));
        staysSmall(
                "discriminator",
                size.discriminator(),
                faults.over("discriminator", "data", "batchSize"));
    }

    private void seesNotTooMuch() {
        int features = sees.features(dimensions);
        faults.over("discriminator", "batchSize")
                .at("discriminator")
                .at("sees")
                .require(
                        features <= MOST_VALUES_OF_ONE,
                        "must show D at most %,d numbers at once".formatted(MOST_VALUES_OF_ONE),
                        "%,d".formatted(features));
    }

    /** {@return how many numbers of the weights' size there will be; 0 where those are too many} */
    private long copiesFit() {
        if (size.generator().weights() > MOST_WEIGHTS
                || size.discriminator().weights() > MOST_WEIGHTS) {
            return 0;
        }
        long ofG = copies.generator();
        long ofD = copies.discriminator();
        long copied = size.generator().weights() * ofG + size.discriminator().weights() * ofD;
        if (copied > MOST_COPIED) {
            limitCopies("generator", size.generator(), ofG);
            limitCopies("discriminator", size.discriminator(), ofD);
            return 0;
        }
        long ofOne = size.discriminator().weights() * copies.oneAhead();
        int unrolling = copies.method().unrolling();
        long ahead = unrolling * ofOne;
        if (copied + ahead > MOST_COPIED) {
            overWeights()
                    .at("unrolling")
                    .add(
                            "must be at most %,d with networks of this size"
                                    .formatted((MOST_COPIED - copied) / ofOne),
                            String.valueOf(unrolling));
            return 0;
        }
        return copied + ahead;
    }

    /** Each player may have half, so that both together have no more than all. */
    private void limitCopies(String network, NetworkSize of, long times) {
        long most = MOST_COPIED / 2 / times;
        if (of.weights() > most) {
            overWeights()
                    .at(network)
                    .add(
                            ("must have at most %,d weights with these optimizers, moves, penalties"
                                            + " and averages")
                                    .formatted(most),
                            "a network of %,d".formatted(of.weights()));
        }
    }

    private Faults overWeights() {
        return faults.over(
                "generator",
                "latent",
                "discriminator",
                "data",
                "batchSize",
                "moves",
                "penalties",
                "unrolling",
                "averaging",
                "generatorOptimizer",
                "discriminatorOptimizer");
    }

    private void batchFits(long copied) {
        long passes = MethodRules.passes(copies.method());
        IntToLongFunction values =
                batch ->
                        batch * (dimensions.latent() + size.generator().values(batch))
                                + passes
                                        * sees.verdicts(batch)
                                        * size.discriminator().values(sees.verdicts(batch));
        long most = Math.min(MOST_VALUES, (MOST_NUMBERS - copied) / SETS_OF_VALUES);
        overWeights()
                .at("batchSize")
                .require(
                        values.applyAsLong(dimensions.batch()) <= most,
                        "must be at most %,d with networks of this size"
                                .formatted(largestBatch(values, most, dimensions.batch())),
                        dimensions.batch());
    }

    /** {@return the largest batch with few enough values, where {@code end} has too many} */
    private static int largestBatch(IntToLongFunction values, long most, int end) {
        return Bisection.first(end, batch -> values.applyAsLong(batch) > most) - 1;
    }

    private static void staysSmall(String network, NetworkSize size, Faults faults) {
        limit(network, "have", "weights", size.weights(), MOST_WEIGHTS, faults);
        limit(network, "make", "numbers of one sample", size.values(1), MOST_VALUES_OF_ONE, faults);
    }

    private static void limit(
            String network, String does, String what, long count, int most, Faults faults) {
        if (count > most) {
            faults.at(network)
                    .add(
                            "must %s at most %,d %s".formatted(does, most, what),
                            "a network of %,d".formatted(count));
        }
    }
}
