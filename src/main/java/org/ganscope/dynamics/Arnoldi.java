package org.ganscope.dynamics;

import org.ejml.data.DMatrixRMaj;
import org.ganscope.math.RandomStream;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The outermost eigenvalues of a matrix that is known by its products alone: those of its
 * projection onto the products of one vector (Arnoldi 1951; Saad, Numerical Methods for Large
 * Eigenvalue Problems, 2nd edition, section 6.2). They are told where the projection onto fewer
 * products has them too.
 */
final class Arnoldi {
    private static final int PRODUCTS = 100;

    /** Fewer products, which a told eigenvalue must stand already after. */
    private static final int BEFORE = 90;

    /** How far it may have moved since, as a share of the largest modulus. */
    private static final double STANDS = 1e-3;

    /** A product that adds less than this share to the others adds nothing. */
    private static final double SPENT = 1e-7;

    private final UnaryOperator<double[]> map;
    private final List<double[]> basis = new ArrayList<>();
    private final DMatrixRMaj projection = new DMatrixRMaj(PRODUCTS + 1, PRODUCTS);
    private boolean spent;

    private Arnoldi(UnaryOperator<double[]> map, int size) {
        this.map = map;
        double[] start = new double[size];
        float[] drawn = new float[size];
        RandomStream.of(0, "first vector of an iteration").gaussian(drawn, size);
        for (int i = 0; i < size; i++) {
            start[i] = drawn[i];
        }
        basis.add(scaled(start, 1 / norm(start)));
    }

    /**
     * {@return the outermost eigenvalues; all, where the products come to an end before}
     *
     * @param map x to A x, both of {@code size}
     * @throws ArithmeticException if none of them can be told yet
     */
    static Spectrum of(UnaryOperator<double[]> map, int size) {
        var arnoldi = new Arnoldi(map, size);
        int products = 0;
        while (products < Math.min(PRODUCTS, size) && !arnoldi.spent) {
            arnoldi.multiply(products++);
        }
        List<Eigenvalue> found = arnoldi.eigenvalues(products);
        if (products == size) {
            return new Spectrum(found, true);
        }
        if (arnoldi.spent) {
            return new Spectrum(found, false);
        }
        List<Eigenvalue> standing = standing(found, arnoldi.eigenvalues(BEFORE));
        if (standing.isEmpty()) {
            throw new ArithmeticException(
                    "of the outermost none is certain after %d products with the Jacobian"
                            .formatted(PRODUCTS));
        }
        return new Spectrum(standing, false);
    }

    /** {@return those of {@code found} that were there before} */
    private static List<Eigenvalue> standing(List<Eigenvalue> found, List<Eigenvalue> before) {
        double moved = STANDS * new Spectrum(found, false).radius();
        return found.stream()
                .filter(one -> before.stream().anyMatch(old -> old.distance(one) <= moved))
                .toList();
    }

    private List<Eigenvalue> eigenvalues(int products) {
        var square = new DMatrixRMaj(products, products);
        for (int i = 0; i < products; i++) {
            for (int j = 0; j < products; j++) {
                square.set(i, j, projection.get(i, j));
            }
        }
        return DenseEigenvalues.of(square);
    }

    private void multiply(int column) {
        double[] next = map.apply(basis.get(column));
        double before = norm(next);
        // Twice: once leaves rounding errors of the size of what is taken away.
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i <= column; i++) {
                double share = dot(basis.get(i), next);
                projection.add(i, column, share);
                subtract(share, basis.get(i), next);
            }
        }
        double left = norm(next);
        projection.set(column + 1, column, left);
        spent = left <= SPENT * before;
        if (!spent) {
            basis.add(scaled(next, 1 / left));
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double norm(double[] vector) {
        return Math.sqrt(dot(vector, vector));
    }

    private static double[] scaled(double[] vector, double factor) {
        double[] result = new double[vector.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = factor * vector[i];
        }
        return result;
    }

    private static void subtract(double factor, double[] vector, double[] from) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= factor * vector[i];
        }
    }
}
