package org.ganscope.autodiff;

/**
 * An operation that makes each element from the same element of its inputs. It may take over the
 * buffer of its first input where nobody else reads that.
 */
abstract sealed class Elementwise extends Node
        permits Absolute,
                AbsoluteSlope,
                Add,
                Cosine,
                Divide,
                Elu,
                EluSlope,
                Exp,
                LeakyRelu,
                LeakyReluSlope,
                Log,
                Multiply,
                NormalShare,
                Power,
                Scale,
                Sigmoid,
                SigmoidSlope,
                Sine,
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
