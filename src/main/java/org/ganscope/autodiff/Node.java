package org.ganscope.autodiff;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.math.Kernels;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A matrix in a computation. The methods make further nodes, the results of operations on it;
 * shapes are checked as they are made. Values belong to the thread that plays the tape.
 *
 * <p>An operation and its gradient stand together, in one subclass.
 */
public abstract sealed class Node implements ElementFunctions
        permits Affine,
                Broadcast,
                Closeness,
                ClosenessSlope,
                ColumnSums,
                Concatenate,
                DropoutMask,
                Elementwise,
                Followed,
                Held,
                Leaf,
                Maxima,
                MaximaPick,
                MaximaSlope,
                Moments,
                MomentsSlope,
                Place,
                Product,
                Reordered,
                Reshaped,
                RowSums,
                SingularVectors,
                Slice,
                Sorted,
                Sum,
                Transpose {
    private final int rows;
    private final int columns;
    private final List<Node> inputs;
    private final boolean ofConstants;
    private Optional<FMatrixRMaj> value = Optional.empty();
    private float[] data = {};

    Node(int rows, int columns, Node... inputs) {
        this.rows = rows;
        this.columns = columns;
        this.inputs = List.of(inputs);
        // Asked often, of computations that may be deep: so it is found out once.
        ofConstants = this.inputs.stream().allMatch(Node::constant);
    }

    /** Computes the value from the inputs' values. */
    abstract void forward(Kernels kernels);

    /**
     * Makes the nodes of the inputs' gradients.
     *
     * @param gradient of the loss with respect to this node, of its shape
     * @param chain takes the gradient of each input
     */
    abstract void backward(Node gradient, Chain chain);

    /** Where an operation leaves the gradients of its inputs. */
    interface Chain {
        /** Adds to the gradient of an input; asks for it only where somebody wants it. */
        void add(Node input, Supplier<Node> gradient);

        /**
         * Adds the gradients of an equal result that is composed of other operations.
         *
         * @param inputs where the composition starts
         */
        void addThrough(Node equal, Node gradient, List<Node> inputs);
    }

    /** {@return whether it never changes} */
    boolean constant() {
        return ofConstants;
    }

    List<Node> inputs() {
        return inputs;
    }

    public final int rows() {
        return rows;
    }

    public final int columns() {
        return columns;
    }

    /** {@return number of elements} */
    public final int size() {
        return rows * columns;
    }

    /** {@return the matrix; a result has one once it is on a tape, valid after a play} */
    public final FMatrixRMaj value() {
        return value.orElseThrow(() -> new IllegalStateException("not on a tape"));
    }

    final boolean hasValue() {
        return value.isPresent();
    }

    final void store(FMatrixRMaj matrix) {
        value = Optional.of(matrix);
        data = matrix.data;
    }

    /** {@return the elements, row-major} */
    final float[] data() {
        return data;
    }

    /** {@return the one element of a [1, 1] matrix} */
    public final float scalar() {
        return data[0];
    }

    /** {@return this + other} */
    public final Node plus(Node other) {
        return new Add(this, other);
    }

    /** {@return this - other} */
    public final Node minus(Node other) {
        return new Subtract(this, other);
    }

    /** {@return this times other, element by element} */
    public final Node times(Node other) {
        return new Multiply(this, other);
    }

    /** {@return this over other, element by element} */
    public final Node over(Node other) {
        return new Divide(this, other);
    }

    /** {@return factor times this} */
    public final Node times(double factor) {
        return new Scale(this, (float) factor, 0);
    }

    /** {@return this plus a number} */
    public final Node plus(double shift) {
        return new Scale(this, 1, (float) shift);
    }

    public final Node negate() {
        return times(-1);
    }

    /** {@return a layer with this as its weights: W x + b, the bias [rows, 1] in each column} */
    public final Node affine(Node x, Node bias) {
        return new Affine(this, x, bias);
    }

    /** {@return the matrix product} */
    public final Node product(Node other) {
        return new Product(this, other, Product.Transposed.NEITHER);
    }

    public final Node transpose() {
        return new Transpose(this);
    }

    /** {@return the sum of all elements, [1, 1]} */
    public final Node sum() {
        return new Sum(this);
    }

    /** {@return the mean of all elements, [1, 1]} */
    public final Node mean() {
        return sum().times(1.0 / size());
    }

    /** {@return the sum of each row, [rows, 1]} */
    public final Node rowSums() {
        return new RowSums(this);
    }

    /** {@return the sum of each column, [1, columns]} */
    public final Node columnSums() {
        return new ColumnSums(this);
    }

    /** {@return a [1, 1], [rows, 1] or [1, columns] matrix repeated to a larger shape} */
    public final Node broadcast(int toRows, int toColumns) {
        return rows == toRows && columns == toColumns
                ? this
                : new Broadcast(this, toRows, toColumns);
    }

    /** {@return this with other to its right} */
    public final Node beside(Node other) {
        return new Concatenate(this, other, Concatenate.Axis.COLUMNS);
    }

    /** {@return this with other below it} */
    public final Node above(Node other) {
        return new Concatenate(this, other, Concatenate.Axis.ROWS);
    }

    /** {@return {@code count} columns from {@code first} on} */
    public final Node columns(int first, int count) {
        return new Slice(this, 0, first, rows, count);
    }

    /** {@return {@code count} rows from {@code first} on} */
    public final Node rows(int first, int count) {
        return new Slice(this, first, 0, count, columns);
    }

    /** {@return mean, biased standard deviation, skewness, excess kurtosis of all, [4, 1]} */
    public final Node moments() {
        return new Moments(this);
    }
}
