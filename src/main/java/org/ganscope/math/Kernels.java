package org.ganscope.math;

/**
 * The loops that cost time, on row-major float matrices. Each result element is one chain of fused
 * multiply-adds in a fixed order, each sum runs in 16 lanes that are added in a fixed order, and
 * the functions are polynomials of our own: so the bits depend neither on the machine's vector
 * width, nor on the thread, nor on what has been compiled, and every implementation gives the same
 * ones.
 *
 * <p>Outputs may be the inputs themselves in the element-by-element methods, and nowhere else. An
 * instance holds scratch memory: it belongs to one thread.
 */
public sealed interface Kernels permits PlainKernels, VectorKernels {
    /** Lanes of every sum. */
    int LANES = 16;

    /** {@return the kernels in plain Java, for one thread} */
    static Kernels plain() {
        return new PlainKernels();
    }

    /**
     * A layer before its activation, W x + b.
     *
     * @param w [units, inputs]
     * @param x [inputs, columns]
     * @param b [units]
     * @param y [units, columns], overwritten
     */
    void affine(int units, int inputs, int columns, float[] w, float[] x, float[] b, float[] y);

    /**
     * A B.
     *
     * @param a [rows, inner]
     * @param b [inner, columns]
     * @param c [rows, columns], overwritten
     */
    void product(int rows, int inner, int columns, float[] a, float[] b, float[] c);

    /**
     * A^T B.
     *
     * @param a [inner, rows]
     * @param b [inner, columns]
     * @param c [rows, columns], overwritten
     */
    void productOfTransposed(int rows, int inner, int columns, float[] a, float[] b, float[] c);

    /** From how many rows and columns on {@link #productWithTransposed} has chains. */
    int CHAINED = 64;

    /**
     * A B^T; a sum over 16 lanes for each element, or where there are {@value #CHAINED} rows and
     * columns or more, a chain.
     *
     * @param a [rows, inner]
     * @param b [columns, inner]
     * @param c [rows, columns], overwritten
     */
    void productWithTransposed(int rows, int inner, int columns, float[] a, float[] b, float[] c);

    /** y = f(x) for the first {@code count} elements; y is another array than x. */
    void apply(Function f, float[] x, float[] y, int count);

    /** c = f(a, b) for the first {@code count} elements. */
    void combine(Pairing f, float[] a, float[] b, float[] c, int count);

    /** y = factor x + shift for the first {@code count} elements. */
    void scale(float factor, float shift, float[] x, float[] y, int count);

    /** y = x where x is not below 0, slope x elsewhere. */
    void leakyRelu(float slope, float[] x, float[] y, int count);

    /** c = a where b is above 0, slope a elsewhere. */
    void leakyReluSlope(float slope, float[] a, float[] b, float[] c, int count);

    /** y = x where it is above 0, depth (exp(x) - 1) elsewhere. */
    void elu(float depth, float[] x, float[] y, int count);

    /** c = a where b is above 0, a (b + depth) elsewhere. */
    void eluSlope(float depth, float[] a, float[] b, float[] c, int count);

    /** y = x to a whole power. */
    void power(int exponent, float[] x, float[] y, int count);

    /** {@return the sum of the first {@code count} elements, accumulated in double} */
    double sum(float[] x, int count);

    /**
     * The sum of each row, accumulated in double.
     *
     * @param x [rows, columns]
     * @param sums [rows], overwritten
     */
    void rowSums(int rows, int columns, float[] x, float[] sums);

    /** {@return the sum of the squares of the first {@code count} elements, in double} */
    double sumOfSquares(float[] x, int count);

    /**
     * Mean, biased standard deviation, skewness and excess kurtosis, in double.
     *
     * @param moments [4], overwritten
     */
    void moments(float[] x, int count, float[] moments);

    /**
     * y = c0 + c1 u + c2 u^2 + c3 u^3 with u = (x - center) scale.
     *
     * @param c [4]
     */
    void cubic(float center, float scale, float[] c, float[] x, float[] y, int count);

    /**
     * v = momentum v + g; w = w - rate v.
     *
     * @return whether all the new weights are finite
     */
    boolean sgd(float rate, float momentum, float[] g, float[] v, float[] w, int count);

    /**
     * m = beta1 m + (1 - beta1) g; v = beta2 v + (1 - beta2) g^2; w = w - rate m / (sqrt(v) / root
     * + epsilon).
     *
     * @param rate learning rate over 1 - beta1^t
     * @param root square root of 1 - beta2^t
     * @return whether all the new weights are finite
     */
    boolean adam(
            float rate,
            float root,
            float beta1,
            float beta2,
            float epsilon,
            float[] g,
            float[] m,
            float[] v,
            float[] w,
            int count);
}
