package org.ganscope.diagnosis;

import org.ganscope.experiment.EvaluationSamples;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Figure;
import org.ganscope.experiment.HistoryRecorder;
import org.ganscope.experiment.Measurement;
import org.ganscope.experiment.SampleFigures;
import org.ganscope.experiment.Samples;
import org.ganscope.experiment.StepFigures;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/** Evidence of a run that was never trained: its figures are told by the test, up to one step. */
final class Told {
    private final ExperimentConfig config;
    private final long step;
    private final HistoryRecorder history = new HistoryRecorder();
    private final Map<Figure, Double> real = new EnumMap<>(Figure.class);
    private Optional<EvaluationSamples> samples = Optional.empty();

    Told(ExperimentConfig config, long step) {
        this.config = config;
        this.step = step;
    }

    /** Tells D's loss and mean outputs of the last {@code count} steps. */
    Told steps(int count, IntToDoubleFunction loss, IntToDoubleFunction dReal, double dFake) {
        for (int i = 0; i < count; i++) {
            history.append(
                    step - count + 1 + i,
                    new StepFigures(
                            loss.applyAsDouble(i), 0.7, dReal.applyAsDouble(i), dFake, 1, 1));
        }
        return this;
    }

    /** Tells the last {@code count} evaluations. */
    Told evaluations(int count, Figure figure, IntToDoubleFunction value) {
        int every = config.evaluation().every();
        for (int i = 0; i < count; i++) {
            history.append(
                    step - (long) every * (count - 1 - i),
                    new SampleFigures(Map.of(figure, value.applyAsDouble(i))));
        }
        return this;
    }

    /** Tells a figure of the data's evaluation samples. */
    Told real(Figure figure, double value) {
        real.put(figure, value);
        return this;
    }

    /** Tells the generated evaluation samples, which are numbers. */
    Told generated(float[] numbers) {
        samples = Optional.of(Samples.of(numbers));
        return this;
    }

    private Evidence evidence() {
        Measurement start = new Experiment(config).measurement();
        return new Evidence(
                config,
                new Measurement(step, new SampleFigures(real), samples.orElse(start.generated())),
                history.view(),
                Optional.empty());
    }

    Optional<Finding> seenBy(Detector detector) {
        return detector.look(evidence());
    }

    /** {@return whether the detector finds the condition} */
    boolean shows(Detector detector, Condition condition) {
        return seenBy(detector).filter(found -> found.condition() == condition).isPresent();
    }
}
