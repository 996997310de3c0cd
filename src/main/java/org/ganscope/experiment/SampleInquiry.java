package org.ganscope.experiment;

import org.ganscope.data.LineDistribution;
import org.ganscope.data.PlaneDistribution;
import org.ganscope.gan.LayerAnswers;

/** Asks a discriminator of samples about x, and about the evaluation samples. TRAINER thread. */
final class SampleInquiry implements Inquiry {
    private final ExperimentConfig config;
    private final BatchSource batches;
    private final Domain domain;
    private final int samples;
    private final float[] x;

    SampleInquiry(ExperimentConfig config, boolean coarse, int samples) {
        this.config = config;
        this.samples = samples;
        batches = new BatchSource(config);
        domain =
                switch (config.data()) {
                    case LineDistribution line -> Domains.of(line);
                    case PlaneDistribution plane -> Domains.of(plane, coarse);
                };
        x = new float[config.data().dimension() * columns()];
        Grids.write(domain, x, columns());
    }

    @Override
    public Domain domain() {
        return domain;
    }

    @Override
    public int real() {
        return samples;
    }

    @Override
    public int generated() {
        return samples;
    }

    @Override
    public void ask(LayerAnswers answers, Course course, Views.Moment moment) {
        write(moment.real().samples(), domain.points());
        write(moment.generated().samples(), domain.points() + samples);
        if (config.discriminator().looksAtBatch()) {
            answers.ask(x, batches.generatedBatch(course.game(), moment.step()));
        } else {
            answers.ask(x);
        }
    }

    /** Takes samples from all over the sorted numbers, or the first points. */
    private void write(EvaluationSamples from, int column) {
        for (int i = 0; i < samples; i++) {
            switch (from) {
                case Samples sorted ->
                        x[column + i] = sorted.get((int) ((i + 0.5) * sorted.size() / samples));
                case Points points -> {
                    x[column + i] = points.x(i % points.size());
                    x[columns() + column + i] = points.y(i % points.size());
                }
            }
        }
    }
}
