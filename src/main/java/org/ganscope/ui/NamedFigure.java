package org.ganscope.ui;

import org.ganscope.experiment.Figure;

import java.util.List;

/**
 * A figure of samples as the table names it.
 *
 * @param name short, as in the table's first column
 * @param meaning one sentence for a student
 */
record NamedFigure(Figure figure, String name, String meaning) {
    /** In the order of the table. */
    static final List<NamedFigure> ALL =
            List.of(
                    new NamedFigure(
                            Figure.MEAN,
                            "mean",
                            "The average of the samples: where the heap stands."),
                    new NamedFigure(
                            Figure.STANDARD_DEVIATION,
                            "std. deviation",
                            "How wide the samples spread around their mean."),
                    new NamedFigure(
                            Figure.SKEWNESS,
                            "skewness",
                            "Which side has the longer tail: 0 is even, above 0 the right side."),
                    new NamedFigure(
                            Figure.KURTOSIS,
                            "ex. kurtosis",
                            "How heavy the tails are: 0 as a bell curve's, above 0 heavier."),
                    new NamedFigure(
                            Figure.WASSERSTEIN,
                            "W₁",
                            "Wasserstein-1 distance from the true law: how far, on average, samples"
                                    + " would have to move. Real samples are not at 0 either: they"
                                    + " are a finite number."),
                    new NamedFigure(
                            Figure.KOLMOGOROV_SMIRNOV,
                            "KS",
                            "Kolmogorov-Smirnov distance: the largest gap between the two"
                                    + " distribution functions, 0 to 1."),
                    new NamedFigure(
                            Figure.CENTRE_X,
                            "centre, across",
                            "The average of the points' first coordinate."),
                    new NamedFigure(
                            Figure.CENTRE_Y,
                            "centre, up",
                            "The average of the points' second coordinate."),
                    new NamedFigure(
                            Figure.SPREAD,
                            "spread",
                            "How far the points lie from their centre: the root of the mean"
                                    + " square."),
                    new NamedFigure(
                            Figure.SLICED_WASSERSTEIN,
                            "sliced W₁",
                            "Wasserstein-1 distance from other real samples, as seen from all"
                                    + " sides: how far, on average, samples would have to move."),
                    new NamedFigure(
                            Figure.MODES_NEAR,
                            "peaks near",
                            "Peaks of the data that have at least a fifth of their share of the"
                                    + " samples around them, sharp or not. A heap in the middle of"
                                    + " them: look at high quality beside it."),
                    new NamedFigure(
                            Figure.MODES_COVERED,
                            "peaks covered",
                            "Peaks with at least a hundredth of their share of the samples within"
                                    + " three standard deviations."),
                    new NamedFigure(
                            Figure.MODES_CAPTURED,
                            "peaks captured",
                            "Peaks with one sample or more within three standard deviations, as"
                                    + " published tables count them: one stray sample is enough."),
                    new NamedFigure(
                            Figure.HIGH_QUALITY,
                            "high quality",
                            "Share of the samples within three standard deviations of a peak."),
                    new NamedFigure(
                            Figure.REVERSE_KL,
                            "reverse KL",
                            "How unevenly the samples at the peaks are spread over them: 0 is"
                                    + " evenly, in nats."),
                    new NamedFigure(
                            Figure.JENSEN_SHANNON,
                            "JS",
                            "Jensen-Shannon divergence of histograms of 50 bins, in bits: 0 where"
                                    + " they are equal, 1 where they share no bin."),
                    new NamedFigure(
                            Figure.KULLBACK_LEIBLER,
                            "KL",
                            "Kullback-Leibler divergence of the generated histogram from the real"
                                    + " one, in bits."),
                    new NamedFigure(
                            Figure.ENERGY,
                            "energy distance",
                            "How much farther apart samples of the two kinds are, on average, than"
                                    + " samples of one kind."),
                    new NamedFigure(
                            Figure.MMD,
                            "MMD²",
                            "How differently a Gaussian kernel sees the two kinds of samples: 0 on"
                                    + " average for real ones, and so at times below."),
                    new NamedFigure(
                            Figure.FRECHET,
                            "Fréchet",
                            "Distance of the Gaussians with the samples' means and covariances: it"
                                    + " sees nothing else."),
                    new NamedFigure(
                            Figure.PRECISION,
                            "precision",
                            "Share of the samples that lie near a real one."),
                    new NamedFigure(
                            Figure.RECALL,
                            "recall",
                            "Share of real samples that lie near a generated one."),
                    new NamedFigure(
                            Figure.DENSITY,
                            "density",
                            "How thick generated samples lie around real ones: 1 is as thick as"
                                    + " real ones do."),
                    new NamedFigure(
                            Figure.COVERAGE,
                            "coverage",
                            "Share of real samples that have a generated one around them."),
                    new NamedFigure(
                            Figure.ACCURACY_REAL,
                            "D right on real",
                            "Share of real samples that D takes for real: 0.5 is guessing."),
                    new NamedFigure(
                            Figure.ACCURACY_FAKE,
                            "D right on gen.",
                            "Share of generated samples that D takes for generated: 0.5 is"
                                    + " guessing."),
                    new NamedFigure(
                            Figure.ACCURACY_HELD_OUT,
                            "D right held out",
                            "Share of real samples never trained on that D takes for real: far"
                                    + " below the share of real ones, D knows those by heart."));
}
