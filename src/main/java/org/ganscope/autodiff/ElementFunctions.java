package org.ganscope.autodiff;

/** Functions of each element of a matrix alone. */
public sealed interface ElementFunctions permits Node {

    /** {@return this to a whole power} */
    default Node power(int exponent) {
        return new Power((Node) this, exponent);
    }

    default Node sqrt() {
        return new Sqrt((Node) this);
    }

    default Node exp() {
        return new Exp((Node) this);
    }

    default Node log() {
        return new Log((Node) this);
    }

    default Node tanh() {
        return new Tanh((Node) this);
    }

    default Node sigmoid() {
        return new Sigmoid((Node) this);
    }

    default Node softplus() {
        return new Softplus((Node) this);
    }

    /** {@return this where it is not below 0, slope times this elsewhere; slope 0 is ReLU} */
    default Node leakyRelu(double slope) {
        return new LeakyRelu((Node) this, (float) slope);
    }

    /** {@return this where it is above 0, depth (exp((Node) this) - 1) elsewhere} */
    default Node elu(double depth) {
        return new Elu((Node) this, (float) depth);
    }

    default Node sine() {
        return new Sine((Node) this);
    }

    default Node cosine() {
        return new Cosine((Node) this);
    }

    /** {@return the share of N(0, 1) below this} */
    default Node normalShare() {
        return new NormalShare((Node) this);
    }

    /** {@return the distance from 0; its slope at 0 is 0} */
    default Node absolute() {
        return new Absolute((Node) this);
    }
}
