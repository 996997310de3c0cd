package org.ganscope.nn;

import org.ganscope.autodiff.Node;

/**
 * What stands for each parameter where a network is written down: the parameter's own matrix, or
 * another of its shape, such as an average or what an optimizer would make of it.
 */
@FunctionalInterface
public interface Weights {
    /** The matrices that training changes. */
    Weights OWN = Parameter::matrix;

    /** {@return a matrix of the parameter's shape} */
    Node of(Parameter parameter);
}
