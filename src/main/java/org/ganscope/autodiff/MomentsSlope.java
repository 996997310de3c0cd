package org.ganscope.autodiff;

import org.ganscope.math.Kernels;

/**
 * The gradient g through the four moments of x, in one pass. With u = (x - mean) / deviation, n
 * elements, skewness S and excess kurtosis K it is
 *
 * <pre>(g1 + g2 u + (3 g3 (u^2 - 1 - S u) + 4 g4 (u^3 - S - (K + 3) u)) / deviation) / n</pre>
 */
final class MomentsSlope extends Node {
    private final Node x;
    private final Node moments;
    private final Node g;
    private final float[] cubic = new float[4];

    /**
     * @param moments of x, [4, 1]
     * @param g [4, 1]
     */
    MomentsSlope(Node x, Node moments, Node g) {
        super(x.rows(), x.columns(), x, moments, g);
        this.x = x;
        this.moments = moments;
        this.g = g;
    }

    @Override
    void forward(Kernels kernels) {
        coefficients();
        float mean = moments.data()[0];
        float scale = 1 / moments.data()[1];
        kernels.cubic(mean, scale, cubic, x.data(), data(), size());
    }

    /** Sorts the formula by powers of u. */
    private void coefficients() {
        double deviation = moments.data()[1];
        double skewness = moments.data()[2];
        double kurtosis = moments.data()[3] + 3.0;
        float[] four = g.data();
        double skew = 3 * four[2] / deviation;
        double tail = 4 * four[3] / deviation;
        cubic[0] = (float) ((four[0] - skew - tail * skewness) / size());
        cubic[1] = (float) ((four[1] - skew * skewness - tail * kurtosis) / size());
        cubic[2] = (float) (skew / size());
        cubic[3] = (float) (tail / size());
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.addThrough(composed(), gradient, inputs());
    }

    /** The same from simple operations, whose gradients are known. */
    private Node composed() {
        Node deviation = element(moments, 1);
        Node skewness = element(moments, 2);
        Node kurtosis = element(moments, 3).plus(3);
        Node u = x.minus(element(moments, 0)).over(deviation);
        Node square = u.times(u);
        Node cube = square.times(u);
        Node width = element(g, 1).times(u);
        Node skew = square.plus(-1).minus(skewness.times(u)).times(element(g, 2)).times(3);
        Node tail = cube.minus(skewness).minus(kurtosis.times(u)).times(element(g, 3)).times(4);
        Node shape = skew.plus(tail).over(deviation);
        return element(g, 0).plus(width).plus(shape).times(1.0 / x.size());
    }

    private Node element(Node four, int index) {
        return four.rows(index, 1).broadcast(x.rows(), x.columns());
    }
}
