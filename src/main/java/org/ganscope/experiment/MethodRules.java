package org.ganscope.experiment;

import org.ganscope.config.Faults;
import org.ganscope.config.Option;
import org.ganscope.gan.DiscriminatorConfig;
import org.ganscope.gan.Method;
import org.ganscope.gan.Moves;
import org.ganscope.gan.Penalty;
import org.ganscope.nn.BatchNorm;
import org.ganscope.nn.Foresight;
import org.ganscope.nn.OptimisticAdam;
import org.ganscope.nn.Optimizer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules for how a game is played; each notes its faults. */
final class MethodRules {
    /** A gradient of D and its own gradient are about as many operations as three passes. */
    private static final int PASSES_OF_A_SLOPE = 4;

    private MethodRules() {}

    static void movesTogetherOnce(
            Moves moves, int discriminatorSteps, int generatorSteps, Faults faults) {
        String rule = "must be 1 where both players move at once";
        faults.over("moves", "discriminatorSteps")
                .at("discriminatorSteps")
                .require(!moves.together() || discriminatorSteps == 1, rule, discriminatorSteps);
        faults.over("moves", "generatorSteps")
                .at("generatorSteps")
                .require(!moves.together() || generatorSteps == 1, rule, generatorSteps);
    }

    static void penaltiesFit(
            List<Penalty> penalties, DiscriminatorConfig discriminator, Faults faults) {
        Set<Class<?>> seen = new HashSet<>();
        for (int i = 0; i < penalties.size(); i++) {
            Penalty penalty = penalties.get(i);
            String name = Option.of(penalty.getClass()).name();
            Faults here = faults.over("penalties", "discriminator").at("penalties").at(i);
            here.require(seen.add(penalty.getClass()), "must not be there twice", name);
            here.require(
                    !penalty.limitsSlope() || discriminator.sees().judgesSamples(),
                    "must not be about the slope of D(x) where D sees no samples",
                    name);
            here.require(
                    !isOfLine(penalty) || !normalisesBatches(discriminator),
                    "must not be about the slope of D at single samples where batchNorm mixes them",
                    name);
            here.require(
                    !(penalty instanceof Penalty.OneSidedGp)
                            || penalties.stream().noneMatch(Penalty.WganGp.class::isInstance),
                    "must not stand beside wganGp, which holds the same slopes",
                    name);
            here.require(
                    !(penalty instanceof Penalty.FeatureMatching)
                            || discriminator.layers().size() > 1,
                    "must not ask for features of a discriminator that has no hidden layer",
                    name);
        }
    }

    /** Gulrajani et al. 2017, section 4, whose norm is of each sample's own slope. */
    private static boolean isOfLine(Penalty penalty) {
        return penalty instanceof Penalty.WganGp || penalty instanceof Penalty.OneSidedGp;
    }

    private static boolean normalisesBatches(DiscriminatorConfig discriminator) {
        return discriminator.layers().stream().anyMatch(BatchNorm.class::isInstance);
    }

    static void optimizersFit(
            Method method, Optimizer ofGenerator, Optimizer ofDiscriminator, Faults faults) {
        canLookAhead(method, ofDiscriminator, faults);
        expectsOnce("generatorOptimizer", method.moves(), ofGenerator, faults);
        expectsOnce("discriminatorOptimizer", method.moves(), ofDiscriminator, faults);
    }

    private static void expectsOnce(String field, Moves moves, Optimizer optimizer, Faults faults) {
        faults.over("moves", field)
                .at(field)
                .at("type")
                .require(
                        !(moves instanceof Moves.Optimistic)
                                || !(optimizer instanceof OptimisticAdam),
                        "must not be optimisticAdam with optimistic moves: both count on the same change",
                        Option.of(optimizer.getClass()).name());
    }

    private static void canLookAhead(Method method, Optimizer optimizer, Faults faults) {
        int unrolling = method.unrolling();
        if (unrolling == 0) {
            return;
        }
        faults.over("unrolling", "discriminatorOptimizer")
                .at("discriminatorOptimizer")
                .at("type")
                .require(
                        Foresight.knows(optimizer),
                        "must be sgd or adam where the generator looks ahead",
                        Option.of(optimizer.getClass()).name());
        faults.over("unrolling", "penalties")
                .at("unrolling")
                .require(
                        method.penalties().stream().noneMatch(Penalty.Consensus.class::isInstance),
                        "must be 0 with the penalty consensus",
                        unrolling);
        faults.over("unrolling", "penalties")
                .at("unrolling")
                .require(
                        method.penalties().stream()
                                .noneMatch(Penalty.WeightClipping.class::isInstance),
                        "must be 0 with the penalty weightClipping, which the foreseen D would not feel",
                        unrolling);
        faults.over("unrolling", "moves")
                .at("unrolling")
                .require(
                        !(method.moves() instanceof Moves.Optimistic
                                || method.moves() instanceof Moves.Extragradient),
                        "must be 0 with the moves %s, which the foreseen D would not make"
                                .formatted(Option.of(method.moves().getClass()).name()),
                        unrolling);
    }

    /** {@return about how many passes through D one update is worth} */
    static long passes(Method method) {
        List<Penalty> penalties = method.penalties();
        long slopes = penalties.stream().filter(Penalty::limitsSlope).count();
        boolean consensus = penalties.stream().anyMatch(Penalty.Consensus.class::isInstance);
        long once = 1 + PASSES_OF_A_SLOPE * (slopes + (consensus ? 1 : 0));
        return once + (long) method.unrolling() * PASSES_OF_A_SLOPE * once;
    }
}
