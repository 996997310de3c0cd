package org.ganscope.session;

import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

/**
 * A run on a thread of its own. Commands go in, updates come out; neither waits for the other. All
 * methods may be called on any thread.
 *
 * <p>While training, an update is made only when the last one was taken: so it costs training at
 * most one snapshot for each picture that is shown, and a session that nobody looks at trains at
 * full speed.
 */
public final class TrainingSession implements AutoCloseable {
    private final BlockingQueue<Command> commands = new LinkedBlockingQueue<>();
    private final Mailbox<Update> updates = new Mailbox<>();
    private final Thread thread;

    /** Starts the thread; the first update shows the run before its first step. */
    public TrainingSession(ExperimentConfig config) {
        this(config, first -> new ExperimentRun(new Experiment(first)));
    }

    TrainingSession(ExperimentConfig config, Function<ExperimentConfig, Run> start) {
        thread = new Thread(() -> work(config, start), "training");
        thread.setDaemon(true);
        thread.start();
    }

    /** Asks for something; it is done after what was asked before. */
    public void accept(Command command) {
        commands.add(command);
    }

    /** {@return where the newest update lies} */
    public Mailbox<Update> updates() {
        return updates;
    }

    /** Ends the thread after the update that it is at, and waits for that. */
    @Override
    public void close() {
        accept(new Command.Close());
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * {@return control of the first run that can be built; empty if the session is closed before
     * there is one}
     */
    private Optional<RunControl> control(
            ExperimentConfig config, Function<ExperimentConfig, Run> start)
            throws InterruptedException {
        Optional<ExperimentConfig> next = Optional.of(config);
        while (next.isPresent()) {
            try {
                return Optional.of(new RunControl(start, next.get()));
            } catch (RuntimeException | OutOfMemoryError e) {
                // There is no run that an update could show, so it is told as a fault is.
                Thread me = Thread.currentThread();
                me.getUncaughtExceptionHandler().uncaughtException(me, e);
            }
            next = nextReset();
        }
        return Optional.empty();
    }

    /** Waits, for nothing else can be done without a run. {@return empty if it is to close} */
    private Optional<ExperimentConfig> nextReset() throws InterruptedException {
        while (true) {
            switch (commands.take()) {
                case Command.Reset(var config) -> {
                    return Optional.of(config);
                }
                case Command.Close() -> {
                    return Optional.empty();
                }
                default -> {}
            }
        }
    }

    private static Thread aside(Runnable work) {
        var aside = new Thread(work, "aside");
        aside.setDaemon(true);
        return aside;
    }

    private void work(ExperimentConfig config, Function<ExperimentConfig, Run> start) {
        ExecutorService background = Executors.newSingleThreadExecutor(TrainingSession::aside);
        try {
            Optional<RunControl> control = control(config, start);
            if (control.isPresent()) {
                new TrainingLoop(commands, updates, control.get(), background).work();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            background.shutdown(); // what it is at is for nobody: not waited for
        }
    }
}
