package org.ganscope.nn;

import org.ganscope.autodiff.Leaf;
import org.ganscope.math.RandomStream;

import java.util.Arrays;
import java.util.Optional;

/** Draws the weights that a layer starts with. */
final class StartingWeights {
    private final int fanIn;
    private final RandomStream random;

    /**
     * @param fanIn features that one unit of the layer sees
     */
    StartingWeights(int fanIn, RandomStream random) {
        this.fanIn = fanIn;
        this.random = random;
    }

    /** {@return a matrix drawn row by row} */
    Leaf matrix(Initialiser initialiser, int rows, int columns) {
        float[] values =
                switch (initialiser) {
                    case Initialiser.Uniform _ -> uniform(rows * columns, 1 / Math.sqrt(fanIn));
                    case Initialiser.Xavier _ ->
                            uniform(rows * columns, Math.sqrt(6.0 / (fanIn + rows)));
                    case Initialiser.He _ -> normal(rows * columns, Math.sqrt(2.0 / fanIn));
                    case Initialiser.Normal(double deviation) -> normal(rows * columns, deviation);
                    case Initialiser.Constant(double value) -> equal(rows * columns, value);
                    case Initialiser.Zeros _ -> equal(rows * columns, 0);
                    case Initialiser.Orthogonal(double gain) ->
                            OrthogonalMatrix.draw(rows, columns, gain, random);
                };
        Leaf matrix = Leaf.variable(rows, columns);
        matrix.write(values);
        return matrix;
    }

    /** {@return a bias, [units, 1], where there is to be one} */
    Optional<Leaf> bias(Bias bias, int units) {
        return switch (bias) {
            case Initialiser.Uniform uniform -> Optional.of(matrix(uniform, units, 1));
            case Initialiser.Normal normal -> Optional.of(matrix(normal, units, 1));
            case Initialiser.Constant constant -> Optional.of(matrix(constant, units, 1));
            case Initialiser.Zeros zeros -> Optional.of(matrix(zeros, units, 1));
            case Bias.None _ -> Optional.empty();
        };
    }

    private float[] uniform(int count, double bound) {
        float[] values = new float[count];
        random.uniform(values, count);
        for (int i = 0; i < count; i++) {
            values[i] = (float) ((2.0 * values[i] - 1) * bound);
        }
        return values;
    }

    private float[] normal(int count, double standardDeviation) {
        float[] values = new float[count];
        random.gaussian(values, count);
        for (int i = 0; i < count; i++) {
            values[i] = (float) (values[i] * standardDeviation);
        }
        return values;
    }

    private static float[] equal(int count, double value) {
        float[] values = new float[count];
        Arrays.fill(values, (float) value);
        return values;
    }
}
