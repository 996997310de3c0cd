package org.ganscope.experiment;

import org.ganscope.gan.LayerAnswers;

import java.util.List;
import java.util.Optional;

/** Reads what units made of an inquiry. TRAINER thread. */
final class UnitFigures {
    private final LayerAnswers answers;
    private final Inquiry inquiry;

    UnitFigures(LayerAnswers answers, Inquiry inquiry) {
        this.answers = answers;
        this.inquiry = inquiry;
    }

    /** {@return the answers over the domain, [shown, points]} */
    Matrix answers(int layer, List<Integer> shown) {
        int points = inquiry.domain().points();
        float[] values = new float[shown.size() * points];
        for (int i = 0; i < shown.size(); i++) {
            for (int point = 0; point < points; point++) {
                values[i * points + point] = answers.of(layer, shown.get(i), point);
            }
        }
        return new Matrix(points, values);
    }

    /** {@return mean and standard deviation over generated samples, [shown, 2]} */
    Matrix onGenerated(int layer, List<Integer> shown) {
        int first = inquiry.domain().points() + inquiry.real();
        return figures(layer, shown, first, inquiry.generated());
    }

    /** {@return the same over real samples, where it is asked about some} */
    Optional<Matrix> onReal(int layer, List<Integer> shown) {
        return inquiry.real() == 0
                ? Optional.empty()
                : Optional.of(figures(layer, shown, inquiry.domain().points(), inquiry.real()));
    }

    private Matrix figures(int layer, List<Integer> shown, int first, int count) {
        float[] values = new float[2 * shown.size()];
        for (int i = 0; i < shown.size(); i++) {
            double sum = 0;
            for (int column = first; column < first + count; column++) {
                sum += answers.of(layer, shown.get(i), column);
            }
            double mean = sum / count;
            double squares = 0;
            for (int column = first; column < first + count; column++) {
                double distance = answers.of(layer, shown.get(i), column) - mean;
                squares += distance * distance;
            }
            values[2 * i] = (float) mean;
            values[2 * i + 1] = (float) Math.sqrt(squares / count);
        }
        return new Matrix(2, values);
    }
}
