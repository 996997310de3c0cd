package org.ganscope.nn;

import org.ganscope.autodiff.Leaf;
import org.ganscope.autodiff.Node;

import java.util.List;

/** A layer with its weights. Belongs to the training thread. */
interface WorkingLayer {

    /** {@return what an optimizer moves} */
    default List<Parameter> parameters() {
        return List.of();
    }

    /** {@return what it remembers beside its parameters; moved by playing a training pass} */
    default List<Leaf> memory() {
        return List.of();
    }

    /**
     * {@return what it hands on, [outputs, batch]}
     *
     * @param x [inputs, batch]
     * @param at what stands for each of {@link #parameters}
     */
    Node of(Node x, Weights at, Pass pass);
}
