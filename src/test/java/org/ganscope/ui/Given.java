package org.ganscope.ui;

import org.ganscope.data.LatentPrior;
import org.ganscope.data.TargetDistribution;
import org.ganscope.diagnosis.Finding;
import org.ganscope.experiment.Band;
import org.ganscope.experiment.Curve;
import org.ganscope.experiment.Details;
import org.ganscope.experiment.DiscriminatorView;
import org.ganscope.experiment.EvaluationConfig;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.ExtraUpdates;
import org.ganscope.experiment.GeneratorDensity;
import org.ganscope.experiment.History;
import org.ganscope.experiment.Quantity;
import org.ganscope.experiment.SampleFigures;
import org.ganscope.experiment.Samples;
import org.ganscope.experiment.SamplesView;
import org.ganscope.experiment.Snapshot;
import org.ganscope.experiment.StepFigures;
import org.ganscope.gan.AdversarialLoss;
import org.ganscope.gan.Averaging;
import org.ganscope.gan.DiscriminatorConfig;
import org.ganscope.gan.GeneratorConfig;
import org.ganscope.gan.Moves;
import org.ganscope.gan.Sees;
import org.ganscope.nn.Activation;
import org.ganscope.nn.Layer;
import org.ganscope.nn.Optimizer;
import org.ganscope.preset.Preset;
import org.ganscope.session.Status;
import org.ganscope.session.Update;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Configs and updates for the view models' tests. */
final class Given {

    private static final Optimizer.Adam ADAM = new Optimizer.Adam(0.001, 0.5, 0.999, 1e-8);
    private static final SampleFigures FIGURES = SampleFigures.onLine(0.1, 0.05, 4, 1.25, 0, 0);
    private static final Curve FLAT = new Curve(-1, 9, new double[] {0.1, 0.1});

    static final Origin PRESET = new Origin.Library(new Preset(1, "01-gaussian.json", config()));

    static final DataActions NO_DATA = new DataActions(() -> {}, () -> {}, () -> {});

    private Given() {}

    static ExperimentConfig config() {
        return config(new Sees.Sample(), 256, 16, 0.001);
    }

    static ExperimentConfig config(
            Sees sees, int batchSize, int units, double generatorLearningRate) {
        Layer last = new Layer.Dense(1, new Activation.Linear());
        Layer hidden = new Layer.Dense(units, new Activation.Tanh());
        return new ExperimentConfig(
                "A Gaussian",
                "Watch the bars.",
                "",
                1,
                5000,
                new EvaluationConfig(10, 10_000, List.of()),
                batchSize,
                new Moves.DiscriminatorFirst(),
                1,
                1,
                0,
                new TargetDistribution.Gaussian(4, 1.25),
                new LatentPrior.Uniform(1, 0, 1),
                new GeneratorConfig(List.of(hidden, last)),
                new DiscriminatorConfig(sees, List.of(hidden, last)),
                new AdversarialLoss.NonSaturating(),
                List.of(),
                new Optimizer.Adam(generatorLearningRate, 0.5, 0.999, 1e-8),
                ADAM,
                new Averaging.None());
    }

    static Update update(Status status, long step, Finding... findings) {
        Update update = update(status, step);
        return new Update(
                status,
                update.config(),
                update.snapshot(),
                update.history(),
                update.changedSince(),
                List.of(findings),
                update.motion(),
                update.stepsPerSecond());
    }

    static Update update(Status status, long step) {
        return update(status, step, config(), OptionalLong.empty());
    }

    static Update update(
            Status status, long step, ExperimentConfig config, OptionalLong changedSince) {
        return new Update(
                status,
                config,
                snapshot(step, 0),
                new EmptyHistory(),
                changedSince,
                List.of(),
                Optional.empty(),
                status instanceof Status.Running
                        ? OptionalDouble.of(6000)
                        : OptionalDouble.empty());
    }

    /** {@return a moment of a run in which D has made so many updates of the step} */
    static Update update(
            Status status,
            long step,
            ExperimentConfig config,
            int discriminatorUpdates,
            ExtraUpdates extra) {
        Update plain = update(status, step, config, OptionalLong.of(step));
        return new Update(
                status,
                config,
                snapshot(step, discriminatorUpdates, extra),
                plain.history(),
                plain.changedSince(),
                List.of(),
                Optional.empty(),
                plain.stepsPerSecond());
    }

    static Snapshot snapshot(long step, int discriminatorUpdates) {
        return snapshot(step, discriminatorUpdates, ExtraUpdates.NONE);
    }

    static Snapshot snapshot(long step, int discriminatorUpdates, ExtraUpdates extra) {
        Samples samples = Samples.of(new float[] {3, 4, 5});
        return new Snapshot(
                step,
                discriminatorUpdates,
                0,
                extra,
                StepFigures.NONE,
                FIGURES,
                FIGURES,
                new SamplesView.OnLine(
                        samples, samples, FLAT, new GeneratorDensity.Estimated(FLAT)),
                new DiscriminatorView.OfSamples(FLAT, Optional.empty(), false, 1),
                Details.NONE);
    }

    private record EmptyHistory() implements History {
        @Override
        public long lastStep() {
            return 0;
        }

        @Override
        public Band band(Quantity figure) {
            throw new UnsupportedOperationException("no figures yet");
        }
    }
}
