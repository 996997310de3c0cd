package org.ganscope.autodiff;

/** Operations by which a whole batch is shown to a network as one thing. */
public final class BatchOperations {
    private BatchOperations() {}

    /** {@return the same elements, row after row, in another shape of as many} */
    public static Node reshaped(Node x, int rows, int columns) {
        return x.rows() == rows && x.columns() == columns ? x : new Reshaped(x, rows, columns);
    }

    /** {@return x with each column in ascending order, NaN last} */
    public static Node sortedColumns(Node x) {
        return new Sorted(x);
    }

    /** {@return x, which counts as constant to any gradient} */
    public static Node held(Node x) {
        return new Held(x);
    }
}
