package org.ganscope.gan;

import org.ganscope.nn.Tensors;
import org.ganscope.nn.Weights;

import java.util.Optional;

/**
 * The generator as it is looked at and measured: with the weights that train or, where that is
 * chosen, with their running average, which it keeps. Belongs to the training thread.
 */
final class ShownGenerator {
    private final Players players;
    private final Optional<Average> average;
    private Averaging averaging;
    private Generation generation;

    ShownGenerator(Players players, Averaging averaging) {
        this.players = players;
        this.averaging = averaging;
        average =
                averaging instanceof Averaging.Exponential
                        ? Optional.of(new Average(players.generator().parameters()))
                        : Optional.empty();
        generation = shown();
    }

    private Generation shown() {
        Weights weights = averaging.shown() ? average.orElseThrow() : Weights.OWN;
        return new Generation(
                players.generator().network(), weights, players.dimensions().latent());
    }

    /** {@return G(z) and its slopes, as they are shown now} */
    Generation generation() {
        return generation;
    }

    /**
     * Goes on with another average: how long it remembers, and whether it is shown.
     *
     * @throws IllegalArgumentException if an average would begin or end
     */
    void average(Averaging other) {
        if ((other instanceof Averaging.Exponential) != average.isPresent()) {
            throw new IllegalArgumentException("an average neither begins nor ends in a game");
        }
        boolean same = other.shown() == averaging.shown();
        averaging = other;
        if (!same) {
            generation = shown();
        }
    }

    /** Takes the generator's last update into the average. */
    void follow() {
        if (averaging instanceof Averaging.Exponential exponential && average.isPresent()) {
            average.get().follow(1 - exponential.beta());
        }
    }

    /** {@return a copy of the average, where one is kept} */
    Optional<Tensors> capture() {
        return average.map(Average::capture);
    }

    /** Goes back to a captured average, bit by bit. */
    void restore(Optional<Tensors> state) {
        if (average.isPresent() && state.isPresent()) {
            average.get().restore(state.get());
        }
    }
}
