package org.ganscope.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonObject;

import org.ganscope.Golden;
import org.ganscope.autodiff.Gradients;
import org.ganscope.autodiff.LayerOperations;
import org.ganscope.autodiff.Leaf;
import org.ganscope.autodiff.Node;
import org.ganscope.autodiff.Tape;
import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Weights over their largest singular value, against float64. */
class SpectralNormTest {
    private static final JsonObject FILE = Golden.file("layers_golden.json");

    private final Leaf w = Leaf.variable(3, 4);
    private final Leaf u = Leaf.variable(3, 1);
    private final Leaf v = Leaf.variable(4, 1);

    SpectralNormTest() {
        w.write(Golden.fill(12, 1, 1));
        u.write(new float[] {1, 0, 0});
    }

    @Test
    void thePowerIterationTakesTheCourseOfTheReference() {
        JsonObject gold =
                FILE.getAsJsonObject(
                        "spectral norm power iteration (v=norm(W^T u); u=norm(W v); sigma=u^T W v)");
        Node vectors = LayerOperations.singularVectors(w, u, v, 1);
        Node sigma = sigma(vectors.rows(0, 3), vectors.rows(3, 4));
        Tape tape = new Tape(List.of(sigma));
        for (int i = 1; i <= 20; i++) {
            tape.play();
            String key = String.valueOf(i);
            JsonObject course = gold.getAsJsonObject("sigma_after");
            if (course.has(key)) {
                double sigmaThen = course.get(key).getAsDouble();
                Golden.assertClose(sigma.scalar(), course.get(key), 1e-5 * sigmaThen + 1e-6);
            }
        }
    }

    @Test
    void theGradientTakesTheVectorsForConstants() {
        JsonObject gold =
                FILE.getAsJsonObject(
                        "spectral norm: dL/dW through W/sigma with u,v constant (after 20 its), x[2,4] seed0");
        Node vectors = LayerOperations.singularVectors(w, u, v, 20);
        Node sigma = sigma(vectors.rows(0, 3), vectors.rows(3, 4));
        Node normalised = w.over(sigma.broadcast(3, 4));
        // The reference keeps samples in rows: its x is ours transposed, and its output too.
        Leaf x = Leaf.variable(2, 4);
        x.write(Golden.fill(8, 0, 1));
        Leaf r = Leaf.variable(2, 3);
        r.write(Golden.fill(6, 9, 1));
        Node loss = x.product(normalised.transpose()).times(r).sum();
        Node gradient = Gradients.of(loss, List.of(w)).getFirst();
        new Tape(List.of(loss, gradient)).play();

        Golden.assertClose(
                loss.scalar(), gold.get("L"), 1e-5 * Math.abs(gold.get("L").getAsDouble()) + 1e-6);
        Golden.assertClose("dW", gradient.value().data, Golden.numbers(gold.get("dW")));
    }

    @Test
    void aTrainingPassMovesTheVectorsAndAnEvaluationDoesNot() {
        SpectralNorm norm = new SpectralNorm(1, w, RandomStream.of(1, "start"));
        Node training = norm.of(w, new Pass.Training());
        Node evaluation = norm.of(w, new Pass.Evaluation());
        Tape train = new Tape(List.of(training));
        Tape look = new Tape(List.of(evaluation));
        w.value().data[0] += 1;
        Tensors before = Tensors.copyOf(arrays(norm));
        look.play();
        assertThat(Tensors.copyOf(arrays(norm))).isEqualTo(before);

        for (int i = 0; i < 50; i++) {
            train.play();
        }
        look.play();
        assertThat(Tensors.copyOf(arrays(norm))).isNotEqualTo(before);
        assertThat(evaluation.value().data).containsExactly(training.value().data, within(1e-6f));
        assertThat(largestSingularValue(evaluation)).isCloseTo(1, within(1e-5));
    }

    private static List<float[]> arrays(SpectralNorm norm) {
        return norm.memory().stream().map(leaf -> leaf.value().data).toList();
    }

    private Node sigma(Node left, Node right) {
        return left.transpose().product(w.product(right));
    }

    /** By plain power iteration in double. */
    private static double largestSingularValue(Node matrix) {
        float[] a = matrix.value().data;
        double[] x = {1, 0.3, -0.2, 0.5};
        double length = 0;
        for (int i = 0; i < 200; i++) {
            double[] y = new double[4];
            for (int row = 0; row < 3; row++) {
                double dot = 0;
                for (int k = 0; k < 4; k++) {
                    dot += a[row * 4 + k] * x[k];
                }
                for (int k = 0; k < 4; k++) {
                    y[k] += a[row * 4 + k] * dot;
                }
            }
            length = Math.sqrt(y[0] * y[0] + y[1] * y[1] + y[2] * y[2] + y[3] * y[3]);
            for (int k = 0; k < 4; k++) {
                x[k] = y[k] / length;
            }
        }
        return Math.sqrt(length);
    }
}
