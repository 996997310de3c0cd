package org.ganscope.experiment;

import org.ganscope.data.LineDistribution;
import org.ganscope.data.PlaneDistribution;
import org.ganscope.data.TargetDistribution;

import java.util.List;
import java.util.stream.Stream;

/** A number about a run as a whole. */
public enum Figure implements Quantity {
    /** Mean over the step's discriminator updates, each before its update. */
    DISCRIMINATOR_LOSS("loss_d"),
    /** Mean over the step's generator updates, each before its update. */
    GENERATOR_LOSS("loss_g"),
    /** D's mean output on real samples, as the D(x) chart draws it, over D's updates. */
    D_REAL("d_real"),
    /** D's mean output on generated samples, as the D(x) chart draws it, over D's updates. */
    D_FAKE("d_fake"),
    /** Euclidean norm of D's loss gradient, mean over the step's updates. */
    DISCRIMINATOR_GRADIENT("grad_d"),
    /** Euclidean norm of G's loss gradient, mean over the step's updates. */
    GENERATOR_GRADIENT("grad_g"),
    /** Wasserstein-1 distance of the evaluation samples from the data's law. */
    WASSERSTEIN("w1"),
    /** Kolmogorov-Smirnov distance of the evaluation samples from the data's law. */
    KOLMOGOROV_SMIRNOV("ks"),
    MEAN("mean"),
    /** Biased. */
    STANDARD_DEVIATION("std"),
    SKEWNESS("skew"),
    /** Excess. */
    KURTOSIS("kurtosis"),
    /** Mean of the samples' first coordinate. */
    CENTRE_X("centre_x"),
    /** Mean of the samples' second coordinate. */
    CENTRE_Y("centre_y"),
    /** Root of the mean squared distance of the samples from their centre. */
    SPREAD("spread"),
    /** Sliced Wasserstein-1 distance of the evaluation samples from as many real ones. */
    SLICED_WASSERSTEIN("sw1"),
    /** Peaks that are the nearest one for a fifth of an equal share of the samples or more. */
    MODES_NEAR("near"),
    /** Peaks with a hundredth of an equal share within three standard deviations or more. */
    MODES_COVERED("covered"),
    /** Peaks with one sample or more within three standard deviations: published tables' rule. */
    MODES_CAPTURED("captured"),
    /** Share of the samples within three standard deviations of a peak. */
    HIGH_QUALITY("hq"),
    /** Divergence of the samples at the peaks from equal shares, in nats. */
    REVERSE_KL("rev_kl"),
    /** Jensen-Shannon divergence of histograms of real and generated samples, bits. */
    JENSEN_SHANNON("js"),
    /** Kullback-Leibler divergence of the generated histogram from the real one, bits. */
    KULLBACK_LEIBLER("kl"),
    /** Energy distance of generated from real samples, data units. */
    ENERGY("energy"),
    /** Squared maximum mean discrepancy of generated and real samples, unbiased. */
    MMD("mmd2"),
    /** Fréchet distance of the Gaussians of generated and real samples, squared data units. */
    FRECHET("frechet"),
    /** Share of generated samples near real ones. */
    PRECISION("precision"),
    /** Share of real samples near generated ones. */
    RECALL("recall"),
    /** How thick generated samples lie around real ones; 1 is as real ones do. */
    DENSITY("density"),
    /** Share of real samples with generated ones around them. */
    COVERAGE("coverage"),
    /** Share of real samples, drawn anew or from those of a data file, that D takes for real. */
    ACCURACY_REAL("acc_real"),
    /** Share of generated samples that D takes for generated. */
    ACCURACY_FAKE("acc_fake"),
    /** Share of a data file's held-out samples, which D never trains on, that it takes for real. */
    ACCURACY_HELD_OUT("acc_held_out");

    private static final List<Figure> ON_LINE =
            List.of(WASSERSTEIN, KOLMOGOROV_SMIRNOV, MEAN, STANDARD_DEVIATION, SKEWNESS, KURTOSIS);
    private static final List<Figure> ON_PLANE =
            List.of(SLICED_WASSERSTEIN, CENTRE_X, CENTRE_Y, SPREAD);
    private static final List<Figure> OF_MODES =
            List.of(MODES_NEAR, MODES_COVERED, MODES_CAPTURED, HIGH_QUALITY, REVERSE_KL);

    private final String column;

    Figure(String column) {
        this.column = column;
    }

    @Override
    public String column() {
        return column;
    }

    /** {@return what is always taken of samples that are to be like {@code data}} */
    public static List<Figure> ofSamples(TargetDistribution data) {
        List<Figure> usual = usual(data);
        return data.peaks().isEmpty()
                ? usual
                : Stream.concat(usual.stream(), OF_MODES.stream()).toList();
    }

    private static List<Figure> usual(TargetDistribution data) {
        return switch (data) {
            case LineDistribution _ -> ON_LINE;
            case PlaneDistribution _ -> ON_PLANE;
        };
    }
}
