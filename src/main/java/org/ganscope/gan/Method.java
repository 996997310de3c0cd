package org.ganscope.gan;

import java.util.List;
import java.util.Optional;

/**
 * How a game is played: what the players minimise, and who moves when.
 *
 * @param penalties at most one of each kind
 * @param unrolling updates of D that the generator looks ahead
 */
public record Method(AdversarialLoss loss, List<Penalty> penalties, Moves moves, int unrolling) {
    public Method {
        penalties = List.copyOf(penalties);
    }

    /** {@return the plain game: one player after the other, the discriminator first} */
    public static Method of(AdversarialLoss loss) {
        return new Method(loss, List.of(), new Moves.DiscriminatorFirst(), 0);
    }

    /** {@return the penalty of a kind, if there is one} */
    <P extends Penalty> Optional<P> penalty(Class<P> kind) {
        return penalties.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** {@return the same method, both players with their own losses alone} */
    Method withoutConsensus() {
        List<Penalty> others =
                penalties.stream()
                        .filter(penalty -> !(penalty instanceof Penalty.Consensus))
                        .toList();
        return new Method(loss, others, moves, unrolling);
    }

    /** {@return whether the generator's update looks at real samples} */
    boolean generatorSeesReal() {
        return loss.comparesWithReal()
                || unrolling > 0
                || penalty(Penalty.FeatureMatching.class).isPresent()
                || penalty(Penalty.Consensus.class).isPresent();
    }
}
