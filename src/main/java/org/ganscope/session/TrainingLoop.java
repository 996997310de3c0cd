package org.ganscope.session;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Takes commands, trains in between and tells how it stands. It looks for a command after every
 * single update, and while it has nothing to do it waits for one. TRAINER thread.
 */
final class TrainingLoop {
    /** A longer silence in the midst of a step looks like standing still. */
    private static final long LONGEST_SILENCE = 50_000_000;

    private final BlockingQueue<Command> commands;
    private final Mailbox<Update> updates;
    private final RunControl control;
    private final Pacer pacer = new Pacer();
    private final StepRate rate = new StepRate();
    private final MotionDesk motion;
    private boolean inSlowMotion;
    private long publishedAt;

    /**
     * @param background does what takes longer than a frame
     */
    TrainingLoop(
            BlockingQueue<Command> commands,
            Mailbox<Update> updates,
            RunControl control,
            Executor background) {
        motion = new MotionDesk(background, () -> commands.add(new Command.Tell()));
        this.commands = commands;
        this.updates = updates;
        this.control = control;
    }

    /** Works until it is closed. */
    void work() throws InterruptedException {
        publish();
        while (true) {
            Optional<Command> command = next();
            if (command.isEmpty()) {
                train();
            } else if (command.get() instanceof Command.Close) {
                return;
            } else {
                carryOut(command.get());
            }
        }
    }

    /** {@return the next command; empty where an update is due before there is one} */
    private Optional<Command> next() throws InterruptedException {
        if (!control.isTraining()) {
            return Optional.of(commands.take());
        }
        long wait = control.goal().isPaced() ? pacer.untilDue(System.nanoTime()) : 0;
        return Optional.ofNullable(
                wait > 0 ? commands.poll(wait, TimeUnit.NANOSECONDS) : commands.poll());
    }

    private void train() {
        boolean inPhases = inSlowMotion && control.goal().isPaced();
        boolean isUpdate = !inPhases || control.phase();
        if (!inPhases) {
            control.update();
        }
        long now = System.nanoTime();
        pacer.made(now);
        if (isUpdate) {
            motion.moved();
            var config = control.run().config();
            rate.count(1.0 / (config.discriminatorSteps() + config.generatorSteps()), now);
        }
        if (!control.isTraining() || isWorthShowing(now)) {
            publish();
        }
    }

    private boolean isWorthShowing(long now) {
        if (control.goal().isPaced() && pacer.isSlow()) {
            return true;
        }
        // A snapshot costs more than an update, so one is made only when the last was taken.
        return updates.isEmpty()
                && (control.run().isBetweenSteps() || now - publishedAt > LONGEST_SILENCE);
    }

    private void carryOut(Command command) {
        boolean wasTraining = control.isTraining();
        if (!(command instanceof Command.Tell)) {
            motion.moved();
        }
        switch (command) {
            case Command.Play() -> control.play();
            case Command.Pause() -> control.pause();
            case Command.Step(int count) ->
                    control.go(new Goal.Until(control.run().steps() + count, false));
            case Command.RunTo(long step) -> control.go(new Goal.Until(step, true));
            case Command.UpdatePlayer(var player) -> control.update(player);
            case Command.Watch(var aspects, var watches) -> {
                control.watch(aspects);
                motion.watch(watches);
            }
            case Command.Frame(double widthToHeight) -> control.frame(widthToHeight);
            case Command.Tell() -> {}
            case Command.SetWeight(var place, var value) -> control.set(place, value);
            case Command.Pace(var updatesPerSecond) -> {
                pacer.hold(updatesPerSecond);
                inSlowMotion = false;
                control.endSlowMotion();
            }
            case Command.SlowMotion(double phasesPerSecond) -> {
                pacer.hold(OptionalDouble.of(phasesPerSecond));
                inSlowMotion = true;
            }
            case Command.NextPhase() -> control.nextPhase();
            case Command.Reconfigure(var config) -> control.reconfigure(config);
            case Command.Reset(var config) -> control.reset(config);
            case Command.Close() -> throw new IllegalArgumentException("closing is not done here");
        }
        if (control.isTraining() && !wasTraining) {
            pacer.start(System.nanoTime());
            rate.start(System.nanoTime());
        }
        boolean isDoneAtOnce = control.isTraining() && !control.goal().isPaced();
        if (!isDoneAtOnce) {
            publish();
        }
    }

    private void publish() {
        control.snapshot()
                .ifPresent(
                        snapshot -> {
                            Run run = control.run();
                            updates.put(
                                    new Update(
                                            control.status(),
                                            run.config(),
                                            snapshot,
                                            run.history(),
                                            run.changedSince(),
                                            run.findings(),
                                            motion.of(run, control.isTraining(), System.nanoTime()),
                                            stepsPerSecond(),
                                            control.begun()));
                        });
        publishedAt = System.nanoTime();
    }

    private OptionalDouble stepsPerSecond() {
        return control.isTraining() ? rate.perSecond(System.nanoTime()) : OptionalDouble.empty();
    }
}
