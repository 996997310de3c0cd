package org.ganscope.gan;

import java.util.Optional;

/**
 * The discriminator as charts and metrics ask it: about samples, alone or as one of a batch, or
 * about whole minibatches, whichever it sees. Asking changes nothing. Belongs to the training
 * thread.
 */
final class Judge {
    private final Players players;
    private final Mapping judged;
    private Optional<Comparison> comparison = Optional.empty();

    Judge(Players players) {
        this.players = players;
        judged =
                new Mapping(
                        players.sees().asked(players.dimensions()),
                        x ->
                                players.discriminator()
                                        .network()
                                        .evaluation(players.sees().answer(x)));
    }

    /**
     * D(x) of samples that stand alone; for packs D(x, ..., x).
     *
     * @param x [dataDimension, count]
     * @param logits [count], overwritten
     */
    void samples(float[] x, int count, float[] logits) {
        mustJudgeSamples(false);
        judged.apply(x, count, logits);
    }

    /**
     * D(x) of samples as if each were one of {@code batch}, which it does not change.
     *
     * @param x [dataDimension, count]
     * @param batch [dataDimension, size]
     * @param logits [count], overwritten
     */
    void samplesAmong(float[] x, int count, float[] batch, int size, float[] logits) {
        mustJudgeSamples(true);
        if (comparison.filter(c -> c.size() == size).isEmpty()) {
            comparison = Optional.of(new Comparison(players, size));
        }
        comparison.orElseThrow().judge(x, count, batch, logits);
    }

    private void mustJudgeSamples(boolean inBatches) {
        boolean looks = players.discriminator().network().looksAtBatch();
        if (!players.sees().judgesSamples() || looks != inBatches) {
            throw new IllegalStateException("this discriminator judges something else");
        }
    }

    /**
     * D of whole minibatches.
     *
     * @param sets a minibatch, or its moments, in each column: [features, count]
     * @param logits [count], overwritten
     */
    void sets(float[] sets, int count, float[] logits) {
        if (players.sees().judgesSamples()) {
            throw new IllegalStateException("this discriminator does not see whole minibatches");
        }
        judged.apply(sets, count, logits);
    }
}
