package org.ganscope.autodiff;

import org.ganscope.math.RandomStream;

/** Operations that one kind of layer needs each; some remember something from play to play. */
public final class LayerOperations {
    private LayerOperations() {}

    /** {@return the largest of each {@code pieces} rows in turn, [rows / pieces, columns]} */
    public static Node maxima(Node x, int pieces) {
        return new Maxima(x, pieces);
    }

    /**
     * {@return for each column of a and each kernel the sum over the columns of b of
     * exp(-distance), [kernels, columns of a]; the distance is the 1-norm over the kernel's rows}
     *
     * @param a [kernels * dimensions, columns], the rows of one kernel after those of another
     * @param b [kernels * dimensions, any columns]
     */
    public static Node closeness(Node a, Node b, int kernels) {
        return new Closeness(a, b, kernels);
    }

    /**
     * {@return x, with elements set to 0 with probability {@code rate} and the others scaled up to
     * make up for it; drawn afresh at each play}
     *
     * @param random moved by each play
     */
    public static Node dropout(Node x, double rate, RandomStream random) {
        return x.times(new DropoutMask(x.rows(), x.columns(), (float) rate, random));
    }

    /**
     * {@return x; each play moves an average of {@code factor} x a part of the way there}
     *
     * @param average of the shape of x, moved by each play
     * @param part 0 to 1
     */
    public static Node followed(Node x, Leaf average, double part, double factor) {
        return new Followed(x, average, (float) part, (float) factor);
    }

    /**
     * {@return the vectors u above v, [rows + columns, 1], of the largest singular value of w, as
     * far as some power iterations at each play find them; constants to any gradient}
     *
     * @param u [rows, 1], not 0: where the iteration starts, and moved by each play
     * @param v [columns, 1], moved by each play
     */
    public static Node singularVectors(Node w, Leaf u, Leaf v, int iterations) {
        return new SingularVectors(w, u, v, iterations);
    }
}
