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
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Trains without a limit behind the real window and measures both: how smoothly the window shows
 * it, how soon it answers, and what showing it costs training.
 */
public final class WindowBenchmark {
    private static final double WARM_UP_SECONDS = 5;

    /** A history as long as a lecture's. */
    private static final long STEPS_BEFORE = 100_000;

    private static final int CLICKS = 200;

    private static final String ENDLESS = "steps=1000000000";

    private static final List<View> OF_POINTS =
            List.of(View.POINTS, View.NETWORKS, View.LOSSES, View.METRIC);

    /** The sizes of {@code ganlab2d}, measured on as many samples as GAN Lab takes. */
    private static final List<String> SMALL =
            List.of(
                    ENDLESS,
                    "batchSize=150",
                    "evaluation.samples=450",
                    "latent={\"type\":\"uniform\",\"dimension\":2}",
                    "generator.layers=" + layers(14, 2),
                    "discriminator.layers=" + layers(14, 14, 1),
                    "penalties=[]",
                    "averaging=none");

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

    private WindowBenchmark(
            double seconds, ExperimentConfig config, long stepsBefore, List<View> views) {
        this.seconds = seconds;
        this.config = config;
        this.stepsBefore = stepsBefore;
        this.views = views;
    }

    /** {@return the first preset with the views of the first start, after a long history} */
    public static WindowBenchmark ofNumbers(double seconds) {
        ExperimentConfig config = Settings.apply(PresetLibrary.find("1"), List.of(ENDLESS));
        return new WindowBenchmark(seconds, config, STEPS_BEFORE, View.atFirst());
    }

    /** {@return a ring with all layers of its chart, both networks, losses and a metric} */
    public static WindowBenchmark ofPoints(double seconds) {
        ExperimentConfig config = Settings.apply(PresetLibrary.find("8"), List.of(ENDLESS));
        return new WindowBenchmark(seconds, config, 0, OF_POINTS);
    }

    /** {@return the same, with networks and batches as small as GAN Lab's} */
    public static WindowBenchmark ofSmallPoints(double seconds) {
        ExperimentConfig config = Settings.apply(PresetLibrary.find("8"), SMALL);
        return new WindowBenchmark(seconds, config, 0, OF_POINTS);
    }

    private static String layers(int... units) {
        int last = units.length - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(
                        i ->
                                "{\"type\":\"dense\",\"units\":%d,\"activation\":\"%s\"}"
                                        .formatted(units[i], i < last ? "relu" : "linear"))
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** Runs it and prints a table and a line of JSON; needs a display and a thread of its own. */
    public void run(PrintStream out) {
        train(config, WARM_UP_SECONDS);
        double before = train(config, seconds / 2);
        TriedWindow tried = TriedWindow.started(this::open);
        double withWindow = rate.join();
        double[] answers = new ClickTest(tried.window()).measure(CLICKS);
        tried.closeFromOutside();
        double after = train(config, seconds / 2);
        Platform.exit();
        WindowFigures figures =
                WindowFigures.of(frames, answers, seconds, withWindow, before, after);
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
