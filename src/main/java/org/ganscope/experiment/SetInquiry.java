package org.ganscope.experiment;

import org.ganscope.data.LineDistribution;
import org.ganscope.gan.LayerAnswers;

import java.util.List;

/** Asks a discriminator of whole minibatches about their mean and deviation. TRAINER thread. */
final class SetInquiry implements Inquiry {
    private final BatchSource batches;
    private final Sets sets;
    private final Domain.Square domain;
    private final float[] x;

    SetInquiry(ExperimentConfig config, LineDistribution data, Sets sets, boolean coarse) {
        this.sets = sets;
        batches = new BatchSource(config);
        domain = Domains.ofSets(data, coarse);
        x = new float[sets.size() * columns()];
    }

    @Override
    public Domain domain() {
        return domain;
    }

    @Override
    public int real() {
        return BatchSource.BATCHES;
    }

    @Override
    public int generated() {
        return BatchSource.BATCHES;
    }

    @Override
    public void ask(LayerAnswers answers, Course course, Views.Moment moment) {
        List<float[]> generated = batches.generated(course.game(), moment.step());
        Sets.Shape shape = sets.shape(generated.getFirst(), moment.generated().figures());
        for (int i = 0; i < domain.points(); i++) {
            double mean = Grids.first(domain, i);
            double deviation = Grids.second(domain, i);
            for (int row = 0; row < sets.size(); row++) {
                x[row * columns() + i] = shape.number(row, mean, deviation);
            }
        }
        write(batches.real(moment.step()), domain.points());
        write(generated, domain.points() + real());
        answers.ask(x);
    }

    private void write(List<float[]> minibatches, int column) {
        for (int i = 0; i < minibatches.size(); i++) {
            float[] description = sets.describe(minibatches.get(i));
            for (int row = 0; row < description.length; row++) {
                x[row * columns() + column + i] = description[row];
            }
        }
    }
}
