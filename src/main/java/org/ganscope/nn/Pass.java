package org.ganscope.nn;

import org.ganscope.autodiff.Node;

/**
 * What a network is asked for: layers that draw numbers or look at the batch answer differently.
 */
sealed interface Pass {

    /** An update: the columns are one batch, dropout is on, and running averages are moved. */
    record Training() implements Pass {}

    /**
     * A look from outside: each column alone, nothing drawn, nothing moved. To a layer that
     * compares samples, each is a batch of its own.
     */
    record Evaluation() implements Pass {}

    /**
     * A look from outside at each column as one of a batch, for layers that know no single sample.
     *
     * @param batch what this layer makes its statistics of, [features, any number of columns]
     */
    record Among(Node batch) implements Pass {}
}
