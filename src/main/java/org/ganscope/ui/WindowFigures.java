package org.ganscope.ui;

import com.google.gson.GsonBuilder;

import java.util.Locale;

/**
 * What {@link WindowBenchmark} measured.
 *
 * @param seconds of training with the window open
 * @param newFramesMedian frames a second that showed a new snapshot, the median over the seconds
 * @param newFramesLow one second divided by the longest 1% of the times between new frames
 * @param wallMedian milliseconds from a frame's pulse to the end of its layout, JavaFX thread
 * @param processorMedian milliseconds of processor time that the JavaFX thread took for a frame
 * @param answerMedian milliseconds from a press of Play or Pause to the frame after its answer
 * @param stepsPerSecond with the window open
 * @param headlessBefore steps a second in the same process before the window opened
 * @param headlessAfter the same after it closed
 */
record WindowFigures(
        double seconds,
        double newFramesMedian,
        double newFramesLow,
        double wallMedian,
        double wall95,
        double wall99,
        double processorMedian,
        double processor95,
        double processor99,
        double answerMedian,
        double answer99,
        double stepsPerSecond,
        double headlessBefore,
        double headlessAfter) {

    static WindowFigures of(
            FrameStatistics frames,
            double[] answers,
            double seconds,
            double rate,
            double before,
            double after) {
        double[] wall = frames.wallMillis();
        double[] processor = frames.processorMillis();
        return new WindowFigures(
                seconds,
                FrameStatistics.quantile(frames.newFramesPerSecond(), 0.5),
                FrameStatistics.quantile(frames.newFrameRates(), 0.01),
                FrameStatistics.quantile(wall, 0.5),
                FrameStatistics.quantile(wall, 0.95),
                FrameStatistics.quantile(wall, 0.99),
                FrameStatistics.quantile(processor, 0.5),
                FrameStatistics.quantile(processor, 0.95),
                FrameStatistics.quantile(processor, 0.99),
                FrameStatistics.quantile(answers, 0.5),
                FrameStatistics.quantile(answers, 0.99),
                rate,
                before,
                after);
    }

    /** {@return the training rate beside the window, as a share of the headless one} */
    double share() {
        return stepsPerSecond / ((headlessBefore + headlessAfter) / 2);
    }

    String toMarkdown() {
        return String.format(
                Locale.ROOT,
                """
                | figure | median | slowest |
                |---|---|---|
                | new frames a second | %.1f | 1%%: %.1f |
                | JavaFX thread, ms a frame, pulse to end of layout | %.2f | 95%%: %.2f, 99%%: %.2f |
                | JavaFX thread, ms of processor time a frame | %.2f | 95%%: %.2f, 99%%: %.2f |
                | ms from a click to its painted answer | %.1f | 99%%: %.1f |
                | training steps a second with the window | %,.0f | |
                | training steps a second without, before and after | %,.0f and %,.0f | |
                | training rate beside the window | %.0f%% | |
                """,
                newFramesMedian,
                newFramesLow,
                wallMedian,
                wall95,
                wall99,
                processorMedian,
                processor95,
                processor99,
                answerMedian,
                answer99,
                stepsPerSecond,
                headlessBefore,
                headlessAfter,
                100 * share());
    }

    String toJson() {
        return new GsonBuilder().serializeSpecialFloatingPointValues().create().toJson(this);
    }
}
