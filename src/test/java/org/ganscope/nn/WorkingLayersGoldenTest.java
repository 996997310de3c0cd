package org.ganscope.nn;

import com.google.gson.JsonObject;

import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.CommonOps_FDRM;
import org.ganscope.Golden;
import org.ganscope.autodiff.Gradients;
import org.ganscope.autodiff.Leaf;
import org.ganscope.autodiff.Node;
import org.ganscope.autodiff.Tape;
import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/**
 * Layers that a network is made of, in an update, against float64. The reference keeps samples in
 * rows where we keep them in columns, so what it lists of samples is transposed.
 */
class WorkingLayersGoldenTest {
    private static final JsonObject FILE = Golden.file("layers_golden.json");
    private static final RandomStream ANY = RandomStream.of(1, "any");

    private List<Node> slopes = List.of();

    @Test
    void batchNormalisationIsThatOfTheReference() {
        var layer =
                new BatchNormLayer("norm", new BatchNorm(new Activation.Linear(), 0.1, 1e-5), 3);
        fill(layer.parameters());
        check(
                "batchnorm train eps=1e-5 [5x3] gamma seed1 beta seed2 (biased var in forward)",
                layer,
                5,
                3,
                "dgamma",
                "dbeta");
        JsonObject running =
                FILE.getAsJsonObject(
                        "batchnorm running stats after 1 step momentum 0.1 from (0,1): mean, UNBIASED var");
        Golden.assertClose(
                "running mean",
                layer.memory().get(0).value().data,
                Golden.numbers(running.get("mean")));
        Golden.assertClose(
                "running variance",
                layer.memory().get(1).value().data,
                Golden.numbers(running.get("var")));
    }

    @Test
    void layerNormalisationIsThatOfTheReference() {
        var layer = new LayerNormLayer("norm", new LayerNorm(new Activation.Linear(), 1e-5), 6);
        fill(layer.parameters());
        check("layernorm eps=1e-5 [4x6] gamma seed1 beta seed2", layer, 4, 6, "dgamma", "dbeta");
    }

    @Test
    void maxoutIsThatOfTheReference() {
        var layer =
                new MaxoutLayer(
                        "maxout",
                        new Maxout(2, 3, new Initialiser.Uniform(), new Initialiser.Uniform()),
                        4,
                        ANY);
        fill(layer.parameters());
        check(
                "maxout: x[3,4] W[2*3,4] b[6], 3 pieces, unit u takes rows u*3..u*3+2",
                layer,
                3,
                4,
                "dW",
                "db");
    }

    @Test
    void minibatchDiscriminationIsThatOfTheReference() {
        var layer =
                new MinibatchDiscriminationLayer(
                        "closeness",
                        new MinibatchDiscrimination(5, 2, new Initialiser.Uniform()),
                        3,
                        ANY);
        Leaf weights = layer.parameters().getFirst().matrix();
        // The reference's T is [inputs, kernels * dimensions].
        weights.write(transposed(Golden.fill(30, 1, 0.5), 3, 10));
        JsonObject gold =
                check(
                        "minibatch discrimination x[4,3] T[3,5,2] (self term included, no bias)",
                        layer,
                        4,
                        3);
        Golden.assertClose(
                "dT", transposed(slopes.getLast().value()), Golden.numbers(gold.get("dT")));
    }

    @Test
    void minibatchStandardDeviationIsThatOfTheReference() {
        check(
                "minibatch stddev x[4,3] (group = whole batch)",
                new MinibatchStandardDeviationLayer(),
                4,
                3);
    }

    /**
     * Plays an update of a layer on the reference's x, with the loss sum(out r).
     *
     * @param names the reference's, of the gradient of each parameter
     */
    private JsonObject check(
            String name, WorkingLayer layer, int samples, int features, String... names) {
        JsonObject gold = FILE.getAsJsonObject(name);
        Leaf x = Leaf.variable(features, samples);
        x.write(transposed(Golden.fill(samples * features, 0, 1), samples, features));
        Node out = layer.of(x, Weights.OWN, new Pass.Training());
        Leaf r = Leaf.variable(out.rows(), samples);
        r.write(transposed(Golden.fill(out.size(), 9, 1), samples, out.rows()));
        List<Node> targets = new ArrayList<>(List.of(x));
        layer.parameters().forEach(parameter -> targets.add(parameter.matrix()));
        Node loss = out.times(r).sum();
        slopes = Gradients.of(loss, targets);
        List<Node> results = new ArrayList<>(slopes);
        results.addAll(List.of(out, loss));
        new Tape(results).play();

        Golden.assertClose(
                loss.scalar(), gold.get("L"), 1e-5 * Math.abs(gold.get("L").getAsDouble()) + 1e-6);
        Golden.assertClose("out", transposed(out.value()), Golden.numbers(gold.get("out")));
        Golden.assertClose(
                "dx", transposed(slopes.getFirst().value()), Golden.numbers(gold.get("dx")));
        for (int i = 0; i < names.length; i++) {
            Golden.assertClose(
                    names[i], slopes.get(i + 1).value().data, Golden.numbers(gold.get(names[i])));
        }
        return gold;
    }

    private static void fill(List<Parameter> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            Leaf matrix = parameters.get(i).matrix();
            matrix.write(Golden.fill(matrix.size(), i + 1, 1));
        }
    }

    private static float[] transposed(float[] values, int rows, int columns) {
        return transposed(FMatrixRMaj.wrap(rows, columns, values));
    }

    private static float[] transposed(FMatrixRMaj matrix) {
        return CommonOps_FDRM.transpose(matrix, null).data;
    }
}
