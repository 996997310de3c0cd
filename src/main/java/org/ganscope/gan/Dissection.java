package org.ganscope.gan;

import java.util.List;
import java.util.Optional;

/**
 * What one update of one player computes before anything moves, part by part. Immutable.
 *
 * @param noise z, the generator's input
 * @param generated G(z)
 * @param real x, where the update looks at real samples
 * @param shownFake what D is shown of generated samples, with noise, in packs or as a whole batch
 * @param shownReal the same of real samples
 * @param onReal what D says of real samples, where the player's loss hears it
 * @param onFake what D says of generated samples, where the player's loss hears it
 * @param summands of the loss, in the order in which they were added up
 * @param loss their sum
 * @param driving what the player goes down on: its loss, and with consensus a common term
 * @param gradientNorm Euclidean norm of the gradient over all the player's parameters
 * @param layerGradientNorms the same over each layer with parameters, first layer first
 */
public record Dissection(
        Player player,
        Excerpt noise,
        Excerpt generated,
        Optional<Excerpt> real,
        Excerpt shownFake,
        Optional<Excerpt> shownReal,
        Optional<Verdicts> onReal,
        Optional<Verdicts> onFake,
        List<Summand> summands,
        double loss,
        double driving,
        double gradientNorm,
        List<Double> layerGradientNorms) {
    public Dissection {
        summands = List.copyOf(summands);
        layerGradientNorms = List.copyOf(layerGradientNorms);
    }

    /**
     * What D says of the samples of one kind, as charts draw it.
     *
     * @param outputs [1, judged]
     * @param mean over the whole batch
     */
    public record Verdicts(Excerpt outputs, double mean) {}

    /**
     * One part of a loss.
     *
     * @param penalty whose it is; empty for what both players play about
     */
    public record Summand(Optional<Penalty> penalty, double value) {}
}
