package org.ganscope.gan;

import org.ganscope.autodiff.Leaf;
import org.ganscope.nn.Network;

/**
 * D(x) by a discriminator whose layers compare the samples of a batch: x is judged as if it were
 * one of a batch that is given, which it does not change. Belongs to the training thread.
 */
final class Comparison {
    private final Leaf batch;
    private final Mapping logits;

    /**
     * @param size samples of the batch
     */
    Comparison(Players players, int size) {
        Sees sees = players.sees();
        Network discriminator = players.discriminator().network();
        batch = Leaf.variable(players.dimensions().data(), size);
        logits =
                new Mapping(
                        players.dimensions().data(),
                        x -> discriminator.among(sees.answer(x), sees.view(batch)));
    }

    /** {@return samples of the batch} */
    int size() {
        return batch.columns();
    }

    /**
     * Judges each x.
     *
     * @param x [features, count]
     * @param among [features, size]
     * @param into [count], overwritten
     */
    void judge(float[] x, int count, float[] among, float[] into) {
        batch.write(among);
        logits.apply(x, count, into);
    }
}
