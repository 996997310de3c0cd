package org.ganscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.concurrent.FutureTask;

/** A history of any length stays small, and loses no extreme and no mean. */
class HistoryRecorderTest {
    private static final int MOST_BUCKETS = Buckets.CAPACITY + 2 * Entries.CAPACITY + 1;

    private final HistoryRecorder recorder = new HistoryRecorder();
    private volatile History handedOver = recorder.view();

    @Test
    void aNewHistoryIsEmpty() {
        assertThat(recorder.view().lastStep()).isZero();
        assertThat(recorder.view().band(Figure.GENERATOR_LOSS).size()).isZero();
    }

    @Test
    void everyFigureKeepsItsOwnCourse() {
        recorder.append(0, SampleFigures.onLine(10, 11, 12, 13, 14, 15));
        recorder.append(1, new StepFigures(1, 2, 3, 4, 5, 6));

        History history = recorder.view();
        assertThat(history.lastStep()).isEqualTo(1);
        var figures = Figure.values();
        double[] values = {1, 2, 3, 4, 5, 6, 10, 11, 12, 13, 14, 15};
        for (int i = 0; i < values.length; i++) {
            Band band = history.band(figures[i]);
            assertThat(band.size()).isEqualTo(1);
            assertThat(band.firstStep(0)).isEqualTo(values[i] < 10 ? 1 : 0);
            assertThat(band.mean(0)).as(figures[i].name()).isEqualTo(values[i]);
        }
    }

    @Test
    void aFigureThatWasNotTakenLeavesNoEntry() {
        recorder.append(1, StepFigures.NONE);
        recorder.append(2, losses(0.5));

        assertThat(band().size()).isEqualTo(1);
        assertThat(band().firstStep(0)).isEqualTo(2);
    }

    @Test
    void aMillionStepsFitIntoAFixedNumberOfBuckets() {
        for (int step = 1; step <= 1_000_000; step++) {
            recorder.append(step, losses(step % 7));
            if (step % 4099 == 0) {
                assertThat(band().size()).isLessThanOrEqualTo(MOST_BUCKETS);
            }
        }
        Band band = band();
        assertThat(band.firstStep(0)).isEqualTo(1);
        assertThat(band.lastStep(band.size() - 1)).isEqualTo(1_000_000);
        assertThat(band.size()).isGreaterThan(Entries.CAPACITY + Buckets.CAPACITY / 2 - 1);
        for (int i = 1; i < band.size(); i++) {
            assertThat(band.firstStep(i)).isEqualTo(band.lastStep(i - 1) + 1);
        }
    }

    @Test
    void theLast4096EntriesAreSingle() {
        for (int step = 1; step <= 123_457; step++) {
            recorder.append(step, losses(step));
        }
        Band band = band();
        for (int i = band.size() - 4096; i < band.size(); i++) {
            assertThat(band.firstStep(i)).isEqualTo(band.lastStep(i));
            assertThat(band.min(i)).isEqualTo((double) band.firstStep(i));
            assertThat(band.max(i)).isEqualTo(band.min(i));
        }
    }

    @Test
    void anExtremeOfOneEarlyStepStaysVisible() {
        for (int step = 1; step <= 1_000_000; step++) {
            recorder.append(step, losses(step == 17 ? 99 : step == 18 ? -99 : 1));
        }
        assertThat(band().max(0)).isEqualTo(99);
        assertThat(band().min(0)).isEqualTo(-99);
    }

    @Test
    void mergedMeansAreExact() {
        for (int step = 1; step <= 300_000; step++) {
            recorder.append(step, losses(step));
        }
        Band band = band();
        for (int i = 0; i < band.size(); i++) {
            double middle = (band.firstStep(i) + band.lastStep(i)) / 2.0;
            assertThat(band.mean(i)).isEqualTo(middle);
            assertThat(band.min(i)).isEqualTo((double) band.firstStep(i));
            assertThat(band.max(i)).isEqualTo((double) band.lastStep(i));
        }
    }

    @Test
    void aViewNeverChanges() {
        for (int step = 1; step <= 20_000; step++) {
            recorder.append(step, losses(step));
        }
        History view = recorder.view();
        double before = sum(view.band(Figure.DISCRIMINATOR_LOSS));
        for (int step = 20_001; step <= 60_000; step++) {
            recorder.append(step, losses(-step));
        }
        assertThat(view.lastStep()).isEqualTo(20_000);
        assertThat(sum(view.band(Figure.DISCRIMINATOR_LOSS))).isEqualTo(before);
    }

    @Test
    void stepsThatAreForgottenLeaveNoTraceButInEarlierViews() {
        for (int step = 1; step <= 3 * 4096 + 20; step++) {
            recorder.append(step, losses(step));
        }
        Band view = band();
        recorder.forgetAfter(3 * 4096 - 30);
        assertThat(recorder.view().lastStep()).isEqualTo(3 * 4096 - 30);
        assertThat(band().lastStep(band().size() - 1)).isEqualTo(3 * 4096 - 30);
        for (int step = 3 * 4096 - 29; step <= 50_000; step++) {
            recorder.append(step, losses(step));
        }
        assertThat(view.lastStep(view.size() - 1)).isEqualTo(3 * 4096 + 20);
        assertThat(error(view)).isZero();
        assertThat(error(band())).isZero();
    }

    @Test
    void aRecorderThatGoesOnAfterAViewLeavesTheViewAndItsFirstRecorderAlone() {
        for (int step = 1; step <= 50_000; step++) {
            recorder.append(step, losses(step));
        }
        RecordedHistory past = recorder.recorded();
        HistoryRecorder other = HistoryRecorder.after(past);
        for (int step = 50_001; step <= 90_000; step++) {
            recorder.append(step, losses(step));
            other.append(step, losses(2.0 * step));
        }
        HistoryRecorder again = HistoryRecorder.after(past);
        for (int step = 50_001; step <= 90_000; step++) {
            again.append(step, losses(step));
        }
        assertSame(again.view().band(Figure.DISCRIMINATOR_LOSS), band());
        assertThat(other.view().band(Figure.DISCRIMINATOR_LOSS).mean(band().size() - 1))
                .isEqualTo(180_000);
    }

    /** The reader checks each view as it comes: every mean of the entries 1, 2, 3, ... is known. */
    @Test
    void viewsAreReadSafelyWhileTheRecorderGoesOn() throws Exception {
        var reading = new FutureTask<>(this::worstErrorUntilTheEnd);
        new Thread(reading).start();
        for (int step = 1; step <= 400_000; step++) {
            recorder.append(step, losses(step));
            if (step % 50 == 0) {
                handedOver = recorder.view();
            }
        }
        assertThat(reading.get()).isZero();
    }

    private double worstErrorUntilTheEnd() {
        double worst = 0;
        History view = handedOver;
        while (view.lastStep() < 400_000) {
            worst = Math.max(worst, error(view.band(Figure.DISCRIMINATOR_LOSS)));
            view = handedOver;
        }
        return worst;
    }

    private static double error(Band band) {
        double worst = 0;
        for (int i = 0; i < band.size(); i++) {
            double middle = (band.firstStep(i) + band.lastStep(i)) / 2.0;
            worst = Math.max(worst, Math.abs(band.mean(i) - middle));
        }
        return worst;
    }

    private static void assertSame(Band one, Band other) {
        assertThat(one.size()).isEqualTo(other.size());
        for (int i = 0; i < one.size(); i++) {
            assertThat(one.lastStep(i)).isEqualTo(other.lastStep(i));
            assertThat(one.mean(i)).isEqualTo(other.mean(i));
        }
    }

    private static double sum(Band band) {
        double sum = 0;
        for (int i = 0; i < band.size(); i++) {
            sum += band.mean(i) + band.min(i) + band.max(i) + band.lastStep(i);
        }
        return sum;
    }

    private Band band() {
        return recorder.view().band(Figure.DISCRIMINATOR_LOSS);
    }

    private static StepFigures losses(double discriminator) {
        return new StepFigures(
                discriminator, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
}
