package org.ganscope.session;

import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;

import java.util.concurrent.BlockingQueue;
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

    private void work(ExperimentConfig config, Function<ExperimentConfig, Run> start) {
        try {
            new TrainingLoop(commands, updates, new RunControl(start, config)).work();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
