package org.ganscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.experiment.Configs;
import org.ganscope.experiment.ExperimentConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Whatever goes wrong in a run, its session lives on. */
class FaultTest {
    private final ExperimentConfig config = Configs.small("steps=1000");
    private final Logger logger = Logger.getLogger(RunControl.class.getName());
    private final Log log = new Log();

    @BeforeEach
    void listen() {
        logger.setUseParentHandlers(false);
        logger.addHandler(log);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(log);
        logger.setUseParentHandlers(true);
    }

    @Test
    void aFaultOfOursEndsTheRunButNotTheSession() {
        List<Runnable> updates = new ArrayList<>(List.of(FaultTest::fail, FaultTest::work));

        try (var session = session(c -> new FakeRun(c, updates.removeFirst()))) {
            var reader = new Reader(session);
            Update failed = reader.ask(new Command.Play(), Status.Failed.class);
            assertThat(((Status.Failed) failed.status()).reason())
                    .isEqualTo(
                            "GANscope made a mistake (java.lang.ArithmeticException: 1/0). Reset starts the run again.");
            reader.ask(new Command.Play(), Status.Failed.class);
            reader.ask(new Command.Step(1), Status.Failed.class);

            reader.ask(new Command.Reset(config), Status.Ready.class);
            assertThat(reader.ask(new Command.Play(), Status.Paused.class).status())
                    .isEqualTo(new Status.Paused());
        }
        assertThat(log.records).hasSize(1);
    }

    @Test
    void aResetThatDoesNotFitLeavesTheOldRun() {
        List<FakeRun> runs = new ArrayList<>();
        Function<ExperimentConfig, Run> start =
                c -> {
                    if (runs.size() == 1) {
                        throw new OutOfMemoryError("heap");
                    }
                    runs.add(new FakeRun(c, FaultTest::work));
                    return runs.getLast();
                };

        try (var session = session(start)) {
            var reader = new Reader(session);
            Update refused = reader.ask(new Command.Reset(config), Status.Failed.class);
            assertThat(((Status.Failed) refused.status()).reason()).contains("not enough memory");

            reader.ask(new Command.Play(), Status.Paused.class);
        }
        assertThat(runs.getFirst().updates).hasValue(1000);
    }

    @Test
    void aResetThatCannotStartLeavesTheOldRun() {
        try (var session = new TrainingSession(config)) {
            var reader = new Reader(session);
            Update refused =
                    reader.ask(new Command.Reset(Configs.startingTooFar()), Status.Failed.class);
            assertThat(((Status.Failed) refused.status()).reason())
                    .contains("not finite before the first step");
            assertThat(refused.config()).isEqualTo(config);

            reader.ask(new Command.Step(3), Status.Paused.class);
        }
    }

    @Test
    void aFaultOfOursInAResetLeavesTheOldRun() {
        List<Runnable> starts = new ArrayList<>(List.of(FaultTest::work, FaultTest::fail));

        try (var session =
                session(
                        c -> {
                            starts.removeFirst().run();
                            return new FakeRun(c, FaultTest::work);
                        })) {
            var reader = new Reader(session);
            reader.ask(new Command.Reset(config), Status.Failed.class);
            reader.ask(new Command.Play(), Status.Paused.class);
        }
        assertThat(log.records).hasSize(1);
    }

    @Test
    void aFirstRunThatCannotBeBuiltIsToldAndTheNextResetTriesAgain() throws InterruptedException {
        var told = new SynchronousQueue<Throwable>();
        List<Runnable> starts = new ArrayList<>(List.of(FaultTest::fail, FaultTest::work));
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, fault) -> {
                    try {
                        told.put(fault);
                    } catch (InterruptedException e) {
                        thread.interrupt();
                    }
                });

        try (var session =
                session(
                        c -> {
                            starts.removeFirst().run();
                            return new FakeRun(c, FaultTest::work);
                        })) {
            assertThat(told.take()).isInstanceOf(ArithmeticException.class);
            session.accept(new Command.Play());
            session.accept(new Command.Reset(config));
            new Reader(session).await(Status.Ready.class);
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(null);
        }
    }

    @Test
    void aSessionThatNeverHadARunCanBeClosed() {
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> {});
        try {
            session(
                            c -> {
                                throw new OutOfMemoryError("heap");
                            })
                    .close();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(null);
        }
    }

    @Test
    void aSessionThatNobodyLooksAtMakesNoPictures() {
        var run = new FakeRun(config, FaultTest::work);

        try (var session = session(c -> run)) {
            var reader = new Reader(session);
            reader.await(Status.Ready.class);
            session.accept(new Command.Play());
            while (run.updates.get() < 1000) {
                LockSupport.parkNanos(100_000);
            }
            reader.await(Status.Paused.class);
        }
        assertThat(run.snapshots.get()).isLessThanOrEqualTo(3);
    }

    private TrainingSession session(Function<ExperimentConfig, Run> start) {
        return new TrainingSession(config, start);
    }

    private static void work() {}

    private static void fail() {
        throw new ArithmeticException("1/0");
    }

    private static final class Log extends Handler {
        private final List<LogRecord> records = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void publish(LogRecord entry) {
            records.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
