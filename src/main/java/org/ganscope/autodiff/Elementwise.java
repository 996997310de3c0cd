package org.ganscope.autodiff;

/**
 * An operation that makes each element from the same element of its inputs. It may take over the
 * buffer of its first input where nobody else reads that.
 */
abstract sealed class Elementwise extends Node
        permits Add,
                Divide,
                Exp,
                LeakyRelu,
                LeakyReluSlope,
                Log,
                Multiply,
                Power,
                Scale,
                Sigmoid,
                SigmoidSlope,
                Softplus,
                Sqrt,
                Subtract,
                Tanh,
                TanhSlope {
    Elementwise(Node x) {
        super(x.rows(), x.columns(), x);
    }

    Elementwise(Node a, Node b) {
        super(a.rows(), a.columns(), a, b);
        Shapes.mustMatch(a.rows(), b.rows(), "rows");
        Shapes.mustMatch(a.columns(), b.columns(), "columns");
    }
}
