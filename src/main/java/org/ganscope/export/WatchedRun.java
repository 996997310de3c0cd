package org.ganscope.export;

import org.ganscope.diagnosis.Findings;
import org.ganscope.experiment.DivergedException;
import org.ganscope.experiment.Experiment;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Trains a run from where it begins to its last step while onlookers write of it. */
final class WatchedRun {
    private WatchedRun() {}

    /**
     * Trains up to {@code config.steps()} steps, or until the run diverges.
     *
     * @throws InterruptedException as soon as the thread is interrupted
     */
    static Ending train(Beginning beginning, List<Onlooker> onlookers, Progress progress)
            throws IOException, InterruptedException {
        Experiment experiment = beginning.start();
        var findings = new Findings();
        Optional<DivergedException> divergence = Optional.empty();
        try {
            goOn(experiment, findings, onlookers, progress);
        } catch (DivergedException e) {
            divergence = Optional.of(e);
        }
        for (Onlooker onlooker : onlookers) {
            onlooker.end(experiment);
        }
        return new Ending(
                experiment.steps(),
                experiment.evaluate(),
                experiment.measurement().real(),
                findings.atEnd(experiment),
                divergence);
    }

    private static void goOn(
            Experiment experiment, Findings findings, List<Onlooker> onlookers, Progress progress)
            throws IOException, InterruptedException {
        long steps = experiment.config().steps();
        show(experiment, onlookers);
        while (experiment.steps() < steps) {
            stopIfInterrupted();
            progress.at(experiment.steps(), steps);
            experiment.step();
            findings.follow(experiment);
            show(experiment, onlookers);
        }
        progress.at(steps, steps);
    }

    static void stopIfInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    private static void show(Experiment experiment, List<Onlooker> onlookers) throws IOException {
        for (Onlooker onlooker : onlookers) {
            onlooker.look(experiment);
        }
    }
}
