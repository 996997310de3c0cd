package org.ganscope.experiment;

import org.ganscope.data.LineDistribution;
import org.ganscope.gan.AdversarialLoss;
import org.ganscope.gan.Game;
import org.ganscope.math.RandomStream;
import org.ganscope.metric.Cloud;
import org.ganscope.metric.Energy;
import org.ganscope.metric.Frechet;
import org.ganscope.metric.Histogram;
import org.ganscope.metric.MaximumMeanDiscrepancy;
import org.ganscope.metric.Neighbourhoods;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the {@linkplain Metric metrics} that a run's config chooses, against real samples from a
 * stream of their own. Of other real samples it takes what is called the noise floor. TRAINER
 * thread.
 */
final class Comparison {
    /** Pairs of 1,000 samples are what an evaluation has time for. */
    static final int PAIRED = 1000;

    private final List<Metric> metrics;
    private final ExperimentConfig config;
    private final float[] real;
    private final float[] heldOut;
    private final Cloud realCloud;
    private final Cloud realPaired;
    private final double width;

    /** Takes all metrics that the run's config chooses. */
    Comparison(ExperimentConfig config) {
        this(config, config.evaluation().metrics());
    }

    /** Takes some metrics as a run with this config takes them. */
    Comparison(ExperimentConfig config, List<Metric> metrics) {
        this.config = config;
        this.metrics = metrics;
        int count = metrics.isEmpty() ? 0 : config.evaluation().samples();
        real = new float[config.data().dimension() * count];
        config.data().sample(RandomStream.of(config.seed(), "comparison"), real, count);
        heldOut = firstOf(config.data().heldOutSamples(), config.data().dimension(), count);
        realCloud = cloud(real, count);
        realPaired = cloud(real, PAIRED);
        width = metrics.contains(new Metric.MaximumMeanDiscrepancy()) ? width(realPaired) : 1;
    }

    /** {@return the median distance of two points; 1 where it is 0, for all widths are one then} */
    private static double width(Cloud points) {
        double median = MaximumMeanDiscrepancy.medianDistance(points);
        return median > 0 ? median : 1;
    }

    /** {@return the first samples, [dimension, at most {@code most}]} */
    private static float[] firstOf(float[] samples, int dimension, int most) {
        int all = samples.length / dimension;
        int count = Math.min(all, most);
        float[] first = new float[dimension * count];
        for (int row = 0; row < dimension; row++) {
            System.arraycopy(samples, row * all, first, row * count, count);
        }
        return first;
    }

    private Cloud cloud(float[] samples, int most) {
        return Cloud.firstOf(samples, config.data().dimension(), most);
    }

    /**
     * {@return the figures of the chosen metrics; none where none is chosen}
     *
     * @param drawn [dimension, count], finite, as many as the run evaluates
     */
    Map<Figure, Double> of(float[] drawn) {
        if (metrics.isEmpty()) {
            return Collections.emptyMap();
        }
        Map<Figure, Double> figures = new EnumMap<>(Figure.class);
        Cloud cloud = cloud(drawn, config.evaluation().samples());
        Cloud paired = cloud(drawn, PAIRED);
        for (Metric metric : metrics) {
            switch (metric) {
                case Metric.Histogram() -> histograms(drawn, figures);
                case Metric.Energy() -> figures.put(Figure.ENERGY, energy(cloud, paired));
                case Metric.MaximumMeanDiscrepancy() ->
                        figures.put(
                                Figure.MMD,
                                new MaximumMeanDiscrepancy(width).unbiased(realPaired, paired));
                case Metric.Frechet() ->
                        figures.put(Figure.FRECHET, Frechet.distance(realCloud, cloud));
                case Metric.PrecisionRecall(int k) -> {
                    Neighbourhoods found = Neighbourhoods.of(realPaired, paired, k);
                    figures.put(Figure.PRECISION, found.precision());
                    figures.put(Figure.RECALL, found.recall());
                }
                case Metric.DensityCoverage(int k) -> {
                    Neighbourhoods found = Neighbourhoods.of(realPaired, paired, k);
                    figures.put(Figure.DENSITY, found.density());
                    figures.put(Figure.COVERAGE, found.coverage());
                }
                case Metric.Accuracy(), Metric.Layers() -> {
                    // They are the players', not the samples'.
                }
            }
        }
        return figures;
    }

    /**
     * {@return D's figures, where they are chosen}
     *
     * @param drawn as in {@link #of}, generated
     */
    Map<Figure, Double> ofDiscriminator(Game game, AdversarialLoss loss, float[] drawn) {
        if (!metrics.contains(new Metric.Accuracy())) {
            return Collections.emptyMap();
        }
        var accuracy = new Accuracy(game::judge, loss, config.data().dimension());
        Map<Figure, Double> figures = new EnumMap<>(Figure.class);
        figures.put(Figure.ACCURACY_REAL, accuracy.onReal(real));
        figures.put(Figure.ACCURACY_FAKE, accuracy.onGenerated(drawn));
        if (heldOut.length > 0) {
            figures.put(Figure.ACCURACY_HELD_OUT, accuracy.onReal(heldOut));
        }
        return figures;
    }

    private double energy(Cloud cloud, Cloud paired) {
        return cloud.dimension() == 1
                ? Energy.distance(realCloud, cloud)
                : Energy.distance(realPaired, paired);
    }

    private void histograms(float[] drawn, Map<Figure, Double> figures) {
        if (config.data() instanceof LineDistribution line) {
            Histogram ofReal = Histogram.of(real, line.range());
            Histogram ofDrawn = Histogram.of(drawn, line.range());
            figures.put(Figure.JENSEN_SHANNON, ofReal.jensenShannon(ofDrawn));
            figures.put(Figure.KULLBACK_LEIBLER, ofReal.kullbackLeibler(ofDrawn));
        }
    }
}
