package org.ganscope.dynamics;

import org.ejml.data.DMatrixRMaj;
import org.ganscope.experiment.Experiment;
import org.ganscope.gan.GameField;

import java.util.function.UnaryOperator;

/**
 * How a game moves where it stands, to first order (Mescheder et al. 2017, section 3): with v the
 * field of {@link GameField} and J its Jacobian, a small offset x follows x' = J x in the flow, and
 * x ← (I + diag(h_G, h_D) J) x in a simultaneous step of gradient descent; in an alternating step
 * first the one player's rows of that act, and then the other's. Immutable.
 *
 * <p>J is taken at one point for both halves of an alternating step, which is exact where the game
 * rests.
 *
 * @param generatorSize parameters of the generator
 * @param discriminatorSize parameters of the discriminator
 * @param speed Euclidean norm of v: 0 where the game rests
 * @param flow eigenvalues of J; those to the right of 0 lead away, imaginary parts turn
 * @param simultaneous eigenvalues of a simultaneous step; those outside the unit circle lead away
 * @param alternating eigenvalues of an alternating step
 */
public record GameDynamics(
        int generatorSize,
        int discriminatorSize,
        double speed,
        Spectrum flow,
        Spectrum simultaneous,
        Spectrum alternating) {
    /** As many parameters at most get all of their eigenvalues. */
    public static final int ALL = 300;

    /** As many parameters at most get any. */
    public static final int MOST = 5000;

    /** {@return the dynamics where a run stands, as below} */
    public static GameDynamics of(Experiment experiment) {
        return of(experiment.field(), Pace.of(experiment.config(), experiment.steps()));
    }

    /**
     * {@return the dynamics where the field is asked}
     *
     * @throws IllegalArgumentException if there are more than {@value #MOST} parameters
     * @throws ArithmeticException if the Jacobian is not finite there, or no eigenvalue is certain
     */
    public static GameDynamics of(GameField field, Pace pace) {
        int size = field.size();
        if (size > MOST) {
            throw new IllegalArgumentException(size + " parameters are too many for eigenvalues");
        }
        UnaryOperator<double[]> transposed =
                size <= ALL
                        ? times(matrix(field::transposedProduct, size))
                        : field::transposedProduct;
        var step = new StepMap(transposed, field.generatorSize(), size, pace);
        double speed = 0;
        for (double v : field.velocity()) {
            speed = Math.hypot(speed, v);
        }
        return new GameDynamics(
                field.generatorSize(),
                size - field.generatorSize(),
                speed,
                spectrum(transposed, size),
                spectrum(step::simultaneous, size).plus(1),
                spectrum(step::alternating, size).plus(1));
    }

    private static Spectrum spectrum(UnaryOperator<double[]> map, int size) {
        return size <= ALL
                ? new Spectrum(DenseEigenvalues.of(matrix(map, size)), true)
                : Arnoldi.of(map, size);
    }

    /** {@return the matrix with these products} */
    static DMatrixRMaj matrix(UnaryOperator<double[]> map, int size) {
        var matrix = new DMatrixRMaj(size, size);
        for (int j = 0; j < size; j++) {
            double[] unit = new double[size];
            unit[j] = 1;
            double[] column = map.apply(unit);
            for (int i = 0; i < size; i++) {
                matrix.set(i, j, column[i]);
            }
        }
        return matrix;
    }

    private static UnaryOperator<double[]> times(DMatrixRMaj matrix) {
        return x -> {
            double[] result = new double[matrix.numRows];
            for (int i = 0; i < matrix.numRows; i++) {
                double sum = 0;
                for (int j = 0; j < matrix.numCols; j++) {
                    sum += matrix.get(i, j) * x[j];
                }
                result[i] = sum;
            }
            return result;
        };
    }
}
