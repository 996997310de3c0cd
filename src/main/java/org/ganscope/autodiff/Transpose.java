package org.ganscope.autodiff;

import org.ejml.dense.row.CommonOps_FDRM;
import org.ganscope.math.Kernels;

/** Rows become columns. */
final class Transpose extends Node {
    private final Node x;

    Transpose(Node x) {
        super(x.columns(), x.rows(), x);
        this.x = x;
    }

    @Override
    void forward(Kernels kernels) {
        CommonOps_FDRM.transpose(x.value(), value());
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.add(x, gradient::transpose);
    }
}
