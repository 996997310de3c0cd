package org.ganscope.autodiff;

import org.ganscope.math.Kernels;

/** W x + b: a layer before its activation, the bias added to each column. */
final class Affine extends Node {
    private final Node w;
    private final Node x;
    private final Node b;

    /**
     * @param w [units, inputs]
     * @param x [inputs, batch]
     * @param b [units, 1]
     */
    Affine(Node w, Node x, Node b) {
        super(w.rows(), x.columns(), w, x, b);
        Shapes.mustMatch(w.columns(), x.rows(), "columns of W and rows of x");
        Shapes.mustMatch(w.rows(), b.size(), "rows of W and size of b");
        this.w = w;
        this.x = x;
        this.b = b;
    }

    @Override
    void forward(Kernels kernels) {
        kernels.affine(w.rows(), w.columns(), x.columns(), w.data(), x.data(), b.data(), data());
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.add(w, () -> new Product(gradient, x, Product.Transposed.RIGHT));
        chain.add(x, () -> new Product(w, gradient, Product.Transposed.LEFT));
        chain.add(b, gradient::rowSums);
    }
}
