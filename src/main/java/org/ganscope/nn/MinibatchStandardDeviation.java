package org.ganscope.nn;

import org.ganscope.config.Choice;

/**
 * Adds one feature, the same for each sample of a batch: sqrt(variance + 1e-8) over the whole
 * batch, averaged over the features (Karras et al. 2018, section 3). A look from outside shows x
 * with the figure of a generated batch.
 */
@Choice(
        name = "minibatchStandardDeviation",
        label = "Minibatch std. deviation",
        meaning = "Shows D how widely the batch is spread, so that a collapse gives itself away.")
public record MinibatchStandardDeviation() implements Layer {

    @Override
    public int outputs(int inputs) {
        return inputs + 1;
    }

    @Override
    public long values(int inputs, int batch) {
        return 3L * inputs + 1;
    }

    @Override
    public boolean looksAtBatch() {
        return true;
    }
}
