package org.ganscope.gan;

import org.ganscope.autodiff.Node;
import org.ganscope.nn.Foresight;
import org.ganscope.nn.Weights;

import java.util.List;

/** What the players are about on one batch, as their method says. */
final class Aims {
    private final Method method;
    private final Objectives objectives;
    private final Foresight foresight;

    /**
     * @param draws gets what penalties need
     * @param foresight of D, for a generator that looks ahead
     */
    Aims(Players players, Method method, Stage stage, Draws draws, Foresight foresight) {
        this.method = method;
        this.foresight = foresight;
        objectives = new Objectives(players, method, stage, draws);
    }

    Aim of(Player player) {
        return switch (player) {
            case DISCRIMINATOR -> ofDiscriminator();
            case GENERATOR -> ofGenerator();
        };
    }

    private Aim ofDiscriminator() {
        Objectives.Judged judged = objectives.judged(Weights.OWN);
        Objective objective = objectives.ofDiscriminator(judged, Weights.OWN);
        Node own = objective.loss();
        Node driving =
                method.penalty(Penalty.Consensus.class)
                        .map(
                                consensus ->
                                        objectives
                                                .energy(
                                                        own,
                                                        objectives.ofGenerator(Weights.OWN).loss())
                                                .times(consensus.weight())
                                                .plus(own))
                        .orElse(own);
        Node onReal = method.loss().outputs(judged.real()).mean();
        Node onFake = method.loss().outputs(judged.fake()).mean();
        return new Aim(objective, driving, List.of(onReal, onFake));
    }

    private Aim ofGenerator() {
        for (int i = 0; i < method.unrolling(); i++) {
            Objectives.Judged judged = objectives.judged(foresight);
            foresight.update(objectives.ofDiscriminator(judged, foresight).loss());
        }
        Objective objective = objectives.ofGenerator(foresight);
        Node own = objective.loss();
        Node driving =
                method.penalty(Penalty.Consensus.class)
                        .map(
                                consensus ->
                                        objectives
                                                .energy(opposing(), own)
                                                .times(consensus.weight())
                                                .plus(own))
                        .orElse(own);
        return new Aim(objective, driving, List.of());
    }

    private Node opposing() {
        return objectives.ofDiscriminator(objectives.judged(Weights.OWN), Weights.OWN).loss();
    }
}
