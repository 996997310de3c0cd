package org.ganscope.math;

/**
 * The kernels on the machine's vector registers, by the Vector API. Its vectors are objects that
 * the compiler removes only where it inlines what makes and takes them, and it stops inlining in
 * large methods. So a method has one loop with a mask or leaves the rest to another method, and no
 * vector is handed to a method of ours that is called from a large one.
 */
final class VectorKernels implements Kernels {
    private final VectorProduct product = new VectorProduct();
    private final VectorDots dots = new VectorDots();
    private final VectorSums sums = new VectorSums();

    @Override
    public void affine(
            int units, int inputs, int columns, float[] w, float[] x, float[] b, float[] y) {
        product.multiply(units, inputs, columns, w, inputs, 1, x, b, y);
    }

    @Override
    public void product(int rows, int inner, int columns, float[] a, float[] b, float[] c) {
        product.multiply(rows, inner, columns, a, inner, 1, b, c);
    }

    @Override
    public void productOfTransposed(
            int rows, int inner, int columns, float[] a, float[] b, float[] c) {
        product.multiply(rows, inner, columns, a, 1, rows, b, c);
    }

    @Override
    public void productWithTransposed(
            int rows, int inner, int columns, float[] a, float[] b, float[] c) {
        if (inner == 1) {
            product.multiply(rows, 1, columns, a, 1, 1, b, c);
        } else if (columns == 1) {
            dots.multiply(1, inner, rows, b, a, c);
        } else if (rows >= CHAINED && columns >= CHAINED) {
            product.multiplyByTransposed(rows, inner, columns, a, b, c);
        } else {
            dots.multiply(rows, inner, columns, a, b, c);
        }
    }

    @Override
    public void apply(Function f, float[] x, float[] y, int count) {
        switch (f) {
            case TANH -> VectorFunctions.tanh(x, y, count);
            case SIGMOID -> VectorFunctions.sigmoid(x, y, count);
            case SOFTPLUS -> VectorFunctions.softplus(x, y, count);
            case EXP -> VectorFunctions.exp(x, y, count);
            case LOG -> VectorFunctions.log(x, y, count);
            case SQRT -> VectorFunctions.sqrt(x, y, count);
            case ABSOLUTE -> VectorFunctions.absolute(x, y, count);
            case SINE -> VectorFunctions.sine(x, y, count);
            case COSINE -> VectorFunctions.cosine(x, y, count);
            case NORMAL_SHARE -> VectorFunctions.normalShare(x, y, count);
        }
    }

    @Override
    public void combine(Pairing f, float[] a, float[] b, float[] c, int count) {
        switch (f) {
            case ADD -> VectorPairings.add(a, b, c, count);
            case SUBTRACT -> VectorPairings.subtract(a, b, c, count);
            case MULTIPLY -> VectorPairings.multiply(a, b, c, count);
            case DIVIDE -> VectorPairings.divide(a, b, c, count);
            case TANH_SLOPE -> VectorPairings.tanhSlope(a, b, c, count);
            case SIGMOID_SLOPE -> VectorPairings.sigmoidSlope(a, b, c, count);
            case ABSOLUTE_SLOPE -> VectorPairings.absoluteSlope(a, b, c, count);
        }
    }

    @Override
    public void scale(float factor, float shift, float[] x, float[] y, int count) {
        VectorFunctions.scale(factor, shift, x, y, count);
    }

    @Override
    public void leakyRelu(float slope, float[] x, float[] y, int count) {
        VectorFunctions.leakyRelu(slope, x, y, count);
    }

    @Override
    public void leakyReluSlope(float slope, float[] a, float[] b, float[] c, int count) {
        VectorPairings.leakyReluSlope(slope, a, b, c, count);
    }

    @Override
    public void elu(float depth, float[] x, float[] y, int count) {
        VectorFunctions.elu(depth, x, y, count);
    }

    @Override
    public void eluSlope(float depth, float[] a, float[] b, float[] c, int count) {
        VectorPairings.eluSlope(depth, a, b, c, count);
    }

    @Override
    public void power(int exponent, float[] x, float[] y, int count) {
        VectorFunctions.power(exponent, x, y, count);
    }

    @Override
    public double sum(float[] x, int count) {
        return sums.sum(x, 0, count);
    }

    @Override
    public void rowSums(int rows, int columns, float[] x, float[] into) {
        sums.rowSums(rows, columns, x, into);
    }

    @Override
    public double sumOfSquares(float[] x, int count) {
        return sums.sumOfSquares(x, count);
    }

    @Override
    public void moments(float[] x, int count, float[] moments) {
        sums.moments(x, count, moments);
    }

    @Override
    public void cubic(float center, float scale, float[] c, float[] x, float[] y, int count) {
        VectorFunctions.cubic(center, scale, c, x, y, count);
    }

    @Override
    public boolean sgd(float rate, float momentum, float[] g, float[] v, float[] w, int count) {
        return VectorDescent.sgd(rate, momentum, g, v, w, count);
    }

    @Override
    public boolean adam(
            float rate,
            float root,
            float beta1,
            float beta2,
            float epsilon,
            float[] g,
            float[] m,
            float[] v,
            float[] w,
            int count) {
        return VectorDescent.adam(rate, root, beta1, beta2, epsilon, g, m, v, w, count);
    }
}
