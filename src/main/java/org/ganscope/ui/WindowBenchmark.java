package org.ganscope.ui;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.ganscope.config.Settings;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.preset.Preset;
import org.ganscope.preset.PresetLibrary;
import org.ganscope.session.Command;
import org.ganscope.session.TrainingSession;
import org.ganscope.session.Update;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;

/**
 * Trains the first preset without a limit behind the real window and measures both: how smoothly
 * the window shows it, and what showing it costs training.
 */
public final class WindowBenchmark {
    private static final double WARM_UP_SECONDS = 5;

    private final double seconds;
    private final ExperimentConfig config;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final FrameStatistics frames = new FrameStatistics();
    private final CompletableFuture<Double> rate = new CompletableFuture<>();

    private long measuringSince;
    private long firstStep;
    private long shownStep = -1;
    private boolean shownNew;
    private long pulseAt;
    private long processorAt;

    private WindowBenchmark(double seconds, ExperimentConfig config) {
        this.seconds = seconds;
        this.config = config;
    }

    /** Runs it and prints a table and a line of JSON; needs a display and a thread of its own. */
    public static void run(double seconds, PrintStream out) {
        Preset first = PresetLibrary.all().getFirst();
        ExperimentConfig endless = Settings.apply(first.config(), List.of("steps=1000000000"));
        var benchmark = new WindowBenchmark(seconds, endless);
        train(endless, WARM_UP_SECONDS);
        double before = train(endless, seconds / 2);
        Platform.startup(() -> benchmark.open(first));
        double withWindow = benchmark.rate.join();
        double after = train(endless, seconds / 2);
        Platform.exit();
        WindowFigures figures =
                WindowFigures.of(benchmark.frames, seconds, withWindow, before, after);
        out.print(figures.toMarkdown());
        out.println(figures.toJson());
    }

    /** {@return steps a second without a window} */
    private static double train(ExperimentConfig config, double seconds) {
        var experiment = new Experiment(config);
        long start = System.nanoTime();
        while (System.nanoTime() - start < seconds * 1e9) {
            experiment.step();
        }
        return experiment.steps() / ((System.nanoTime() - start) / 1e9);
    }

    private void open(Preset first) {
        Look.loadFonts();
        var preset = new Preset(first.number(), first.fileName(), config);
        var session = new TrainingSession(config);
        var stage = new Stage();
        var doors = new Doors(session::accept, () -> watched(session.updates().take()));
        var around =
                new Surroundings(
                        List.of(preset), ConfigStore.DISK, new NativeFilePicker(stage), () -> 1);
        var window = new MainWindow(stage, doors, preset, around, Preferences.FIRST);
        startMeasuring(
                stage,
                () -> {
                    stage.close();
                    session.close();
                });
        window.show();
        window.model().speed().position().set(1);
        session.accept(new Command.Pace(OptionalDouble.empty()));
        session.accept(new Command.Play());
    }

    private Optional<Update> watched(Optional<Update> update) {
        update.ifPresent(
                newest -> {
                    shownNew = newest.snapshot().step() != shownStep;
                    shownStep = newest.snapshot().step();
                });
        return update;
    }

    private void startMeasuring(Stage stage, Runnable done) {
        // Started before the window's own pulse, so it runs first in every frame.
        new AnimationTimer() {
            private final long opened = System.nanoTime();

            @Override
            public void handle(long now) {
                pulseAt = System.nanoTime();
                if (pulseAt - opened > WARM_UP_SECONDS * 1e9 && measuringSince == 0) {
                    measuringSince = pulseAt;
                    firstStep = shownStep;
                } else if (measuringSince != 0 && pulseAt - measuringSince > seconds * 1e9) {
                    stop();
                    rate.complete((shownStep - firstStep) / ((pulseAt - measuringSince) / 1e9));
                    done.run();
                }
            }
        }.start();
        stage.sceneProperty().get().addPostLayoutPulseListener(this::laidOut);
    }

    private void laidOut() {
        long processor = threads.getThreadCpuTime(Thread.currentThread().threadId());
        if (measuringSince != 0) {
            frames.add(pulseAt, shownNew, System.nanoTime() - pulseAt, processor - processorAt);
        }
        shownNew = false;
        processorAt = processor;
    }
}
