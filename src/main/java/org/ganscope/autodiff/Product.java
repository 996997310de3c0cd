package org.ganscope.autodiff;

import org.ganscope.math.Kernels;

/** The matrix product of a and b, one of them transposed if so marked. */
final class Product extends Node {
    /** Which factor is read as its transpose. */
    enum Transposed {
        NEITHER,
        LEFT,
        RIGHT
    }

    private final Node a;
    private final Node b;
    private final Transposed transposed;
    private final int inner;

    Product(Node a, Node b, Transposed transposed) {
        super(
                transposed == Transposed.LEFT ? a.columns() : a.rows(),
                transposed == Transposed.RIGHT ? b.rows() : b.columns(),
                a,
                b);
        this.a = a;
        this.b = b;
        this.transposed = transposed;
        inner = transposed == Transposed.LEFT ? a.rows() : a.columns();
        Shapes.mustMatch(
                inner,
                transposed == Transposed.RIGHT ? b.columns() : b.rows(),
                "inner sizes of a product");
    }

    @Override
    void forward(Kernels kernels) {
        int n = columns();
        switch (transposed) {
            case NEITHER -> kernels.product(rows(), inner, n, a.data(), b.data(), data());
            case LEFT -> kernels.productOfTransposed(rows(), inner, n, a.data(), b.data(), data());
            case RIGHT ->
                    kernels.productWithTransposed(rows(), inner, n, a.data(), b.data(), data());
        }
    }

    @Override
    void backward(Node gradient, Chain chain) {
        switch (transposed) {
            case NEITHER -> {
                chain.add(a, () -> new Product(gradient, b, Transposed.RIGHT));
                chain.add(b, () -> new Product(a, gradient, Transposed.LEFT));
            }
            case LEFT -> {
                chain.add(a, () -> new Product(b, gradient, Transposed.RIGHT));
                chain.add(b, () -> a.product(gradient));
            }
            case RIGHT -> {
                chain.add(a, () -> gradient.product(b));
                chain.add(b, () -> new Product(gradient, a, Transposed.LEFT));
            }
        }
    }
}
