package org.ganscope.ui;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

import org.ganscope.config.Settings;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.plot.PlaneLayer;
import org.ganscope.plot.View;
import org.ganscope.preset.Preset;
import org.ganscope.preset.PresetLibrary;
import org.ganscope.session.Command;
import org.ganscope.session.Update;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;

/**
 * Trains without a limit behind the real window and measures both: how smoothly the window shows
 * it, how soon it answers, and what showing it costs training.
 */
public final class WindowBenchmark {
    private static final double WARM_UP_SECONDS = 5;

    /** A history as long as a lecture's. */
    private static final long STEPS_BEFORE = 100_000;

    private static final int CLICKS = 200;

    private final double seconds;
    private final ExperimentConfig config;
    private final long stepsBefore;
    private final List<View> views;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final FrameStatistics frames = new FrameStatistics();
    private final CompletableFuture<Double> rate = new CompletableFuture<>();

    private long openedAt;
    private long measuringSince;
    private long firstStep;
    private long shownStep = -1;
    private boolean shownNew;
    private long pulseAt;
    private long processorAt;

    private WindowBenchmark(double seconds, boolean plane) {
        this.seconds = seconds;
        config = Settings.apply(PresetLibrary.find(plane ? "8" : "1"), List.of("steps=1000000000"));
        stepsBefore = plane ? 0 : STEPS_BEFORE;
        views =
                plane
                        ? List.of(View.POINTS, View.NETWORKS, View.LOSSES, View.METRIC)
                        : View.atFirst();
    }

    /**
     * Runs it and prints a table and a line of JSON; needs a display and a thread of its own.
     *
     * @param plane whether with points of the plane, all layers of their chart and both networks
     */
    public static void run(boolean plane, double seconds, PrintStream out) {
        var benchmark = new WindowBenchmark(seconds, plane);
        train(benchmark.config, WARM_UP_SECONDS);
        double before = train(benchmark.config, seconds / 2);
        TriedWindow tried = TriedWindow.started(benchmark::open);
        double withWindow = benchmark.rate.join();
        double[] answers = new ClickTest(tried.window()).measure(CLICKS);
        tried.closeFromOutside();
        double after = train(benchmark.config, seconds / 2);
        Platform.exit();
        WindowFigures figures =
                WindowFigures.of(benchmark.frames, answers, seconds, withWindow, before, after);
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

    private TriedWindow open() {
        var preset = new Preset(1, "benchmark.json", config);
        startMeasuring(); // before the window's own pulse, so it runs first in every frame
        TriedWindow tried = TriedWindow.open(List.of(preset), Preferences.FIRST, this::watch);
        tried.window().model().views().restore(views);
        tried.window().model().views().restore(EnumSet.allOf(PlaneLayer.class));
        tried.stage().getScene().addPostLayoutPulseListener(this::laidOut);
        tried.window().model().speed().position().set(1);
        tried.session().accept(new Command.Pace(OptionalDouble.empty()));
        tried.session().accept(new Command.Play());
        return tried;
    }

    private void watch(Update newest) {
        shownNew = newest.snapshot().step() != shownStep;
        shownStep = newest.snapshot().step();
    }

    private void startMeasuring() {
        openedAt = System.nanoTime();
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulseAt = System.nanoTime();
                if (measuringSince == 0 && isWarm()) {
                    measuringSince = pulseAt;
                    firstStep = shownStep;
                } else if (measuringSince != 0 && pulseAt - measuringSince > seconds * 1e9) {
                    stop();
                    double time = (pulseAt - measuringSince) / 1e9;
                    measuringSince = 0;
                    rate.complete((shownStep - firstStep) / time);
                }
            }
        }.start();
    }

    private boolean isWarm() {
        return pulseAt - openedAt > WARM_UP_SECONDS * 1e9 && shownStep >= stepsBefore;
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
