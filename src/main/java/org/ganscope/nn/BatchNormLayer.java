package org.ganscope.nn;

import org.ganscope.autodiff.LayerOperations;
import org.ganscope.autodiff.Leaf;
import org.ganscope.autodiff.Node;

import java.util.List;

/** Normalises each feature over the batch. Belongs to the training thread. */
final class BatchNormLayer implements WorkingLayer {
    private final BatchNorm layer;
    private final LearnedScale scale;
    private final Leaf runningMean;
    private final Leaf runningVariance;

    BatchNormLayer(String name, BatchNorm layer, int features) {
        this.layer = layer;
        scale = new LearnedScale(name, features);
        runningMean = LearnedScale.equal(features, 0);
        runningVariance = LearnedScale.equal(features, 1);
    }

    @Override
    public List<Parameter> parameters() {
        return scale.parameters();
    }

    /** {@return the running averages of mean and unbiased variance, [features, 1] each} */
    @Override
    public List<Leaf> memory() {
        return List.of(runningMean, runningVariance);
    }

    @Override
    public Node of(Node x, Weights at, Pass pass) {
        return switch (pass) {
            case Pass.Evaluation _ -> normalised(x, runningMean, runningVariance, at);
            case Pass.Among(Node batch) -> {
                Node mean = rowMeans(batch);
                yield normalised(x, mean, variance(batch, mean), at);
            }
            case Pass.Training _ -> {
                Node mean = follow(rowMeans(x), runningMean, 1);
                double unbiased = x.columns() / (x.columns() - 1.0);
                Node variance = follow(variance(x, mean), runningVariance, unbiased);
                yield normalised(x, mean, variance, at);
            }
        };
    }

    private Node follow(Node statistic, Leaf average, double factor) {
        return LayerOperations.followed(statistic, average, layer.momentum(), factor);
    }

    private Node normalised(Node x, Node mean, Node variance, Weights at) {
        Node deviation = variance.plus(layer.epsilon()).sqrt();
        Node centred = x.minus(mean.broadcast(x.rows(), x.columns()));
        Node unit = centred.over(deviation.broadcast(x.rows(), x.columns()));
        return layer.activation().of(scale.of(unit, at));
    }

    /** {@return the mean of each row, [features, 1]} */
    static Node rowMeans(Node x) {
        return x.rowSums().times(1.0 / x.columns());
    }

    /** {@return the biased variance of each row, [features, 1]} */
    static Node variance(Node x, Node mean) {
        return rowMeans(x.minus(mean.broadcast(x.rows(), x.columns())).power(2));
    }
}
