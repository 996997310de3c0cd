package org.ganscope.autodiff;

import org.ganscope.math.Kernels;

/** A matrix in the order that another one was sorted into, or back from there. */
final class Reordered extends Node {
    /** Which of both. */
    enum Way {
        THERE,
        BACK
    }

    private final Node x;
    private final Sorted order;
    private final Way way;

    Reordered(Node x, Sorted order, Way way) {
        super(x.rows(), x.columns(), x, order);
        Shapes.mustMatch(x.rows(), order.rows(), "rows of an order");
        Shapes.mustMatch(x.columns(), order.columns(), "columns of an order");
        this.x = x;
        this.order = order;
        this.way = way;
    }

    @Override
    void forward(Kernels kernels) {
        for (int i = 0; i < size(); i++) {
            int from = order.from(i);
            switch (way) {
                case THERE -> data()[i] = x.data()[from];
                case BACK -> data()[from] = x.data()[i];
            }
        }
    }

    @Override
    void backward(Node gradient, Chain chain) {
        Way other = way == Way.THERE ? Way.BACK : Way.THERE;
        chain.add(x, () -> new Reordered(gradient, order, other));
        // The order is piecewise constant in what was sorted: nothing flows there.
    }
}
