package org.ganscope.experiment;

import org.ganscope.config.Changes;
import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

import java.util.List;

/**
 * How far generated samples are from as many real ones, beside what is always taken. Those that
 * compare pairs take the first {@value Comparison#PAIRED} samples of each kind.
 */
public sealed interface Metric {

    /** {@return what it adds to a run's figures} */
    List<Figure> figures();

    /** Needs data that are numbers. See {@link org.ganscope.metric.Histogram}. */
    @Choice(
            name = "histogram",
            label = "Histograms",
            meaning = "Jensen-Shannon and Kullback-Leibler divergence of histograms of 50 bins.")
    record Histogram() implements Metric {
        @Override
        public List<Figure> figures() {
            return List.of(Figure.JENSEN_SHANNON, Figure.KULLBACK_LEIBLER);
        }
    }

    /** See {@link org.ganscope.metric.Energy}. */
    @Choice(
            name = "energy",
            label = "Energy distance",
            meaning = "How much farther apart samples of the two kinds are than of one kind.")
    record Energy() implements Metric {
        @Override
        public List<Figure> figures() {
            return List.of(Figure.ENERGY);
        }
    }

    /**
     * The kernel's width is the median distance of two real points, once a run. See {@link
     * org.ganscope.metric.MaximumMeanDiscrepancy}.
     */
    @Choice(
            name = "mmd",
            label = "Max. mean discrepancy",
            meaning = "How differently a Gaussian kernel sees the samples of the two kinds.")
    record MaximumMeanDiscrepancy() implements Metric {
        @Override
        public List<Figure> figures() {
            return List.of(Figure.MMD);
        }
    }

    /** See {@link org.ganscope.metric.Frechet}. */
    @Choice(
            name = "frechet",
            label = "Fréchet distance",
            meaning = "Distance of the Gaussians with the samples' means and covariances.")
    record Frechet() implements Metric {
        @Override
        public List<Figure> figures() {
            return List.of(Figure.FRECHET);
        }
    }

    /** See {@link org.ganscope.metric.Neighbourhoods}. */
    @Choice(
            name = "precisionRecall",
            label = "Precision and recall",
            meaning = "Shares of generated samples near real ones, and of real near generated.")
    record PrecisionRecall(
            @Field(
                            label = "Neighbours",
                            meaning = "Near is within the distance of the k-th neighbour.",
                            byDefault = "3",
                            min = 1,
                            max = 20,
                            changes = Changes.LIVE)
                    int k)
            implements Metric {
        public PrecisionRecall {
            Rules.check(PrecisionRecall.class, k);
        }

        @Override
        public List<Figure> figures() {
            return List.of(Figure.PRECISION, Figure.RECALL);
        }
    }

    /** See {@link org.ganscope.metric.Neighbourhoods}. */
    @Choice(
            name = "densityCoverage",
            label = "Density and coverage",
            meaning = "How thick generated samples lie around real ones, and around how many.")
    record DensityCoverage(
            @Field(
                            label = "Neighbours",
                            meaning = "Around is within the distance of the k-th neighbour.",
                            byDefault = "5",
                            min = 1,
                            max = 20,
                            changes = Changes.LIVE)
                    int k)
            implements Metric {
        public DensityCoverage {
            Rules.check(DensityCoverage.class, k);
        }

        @Override
        public List<Figure> figures() {
            return List.of(Figure.DENSITY, Figure.COVERAGE);
        }
    }

    /**
     * Of the last update of each player before a look. See {@link LayerFigure}; the averaged
     * generator has none.
     */
    @Choice(
            name = "layers",
            label = "Layer gradients",
            meaning =
                    "Of each layer: its gradient's norm, and how far an update moves its weights.")
    record Layers() implements Metric {
        @Override
        public List<Figure> figures() {
            return List.of();
        }
    }

    /**
     * Needs a D that judges each sample alone, and a loss with an undecided output, which a
     * critic's has not. Of the current D, also where the samples are the averaged generator's; on
     * held-out samples where the data are a file.
     */
    @Choice(
            name = "accuracy",
            label = "D's accuracy",
            meaning = "Shares of new real and of generated samples that D tells rightly.")
    record Accuracy() implements Metric {
        @Override
        public List<Figure> figures() {
            return List.of(Figure.ACCURACY_REAL, Figure.ACCURACY_FAKE, Figure.ACCURACY_HELD_OUT);
        }
    }
}
