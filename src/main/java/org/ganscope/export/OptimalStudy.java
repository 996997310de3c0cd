package org.ganscope.export;

import org.ganscope.config.Settings;
import org.ganscope.experiment.Curve;
import org.ganscope.experiment.DiscriminatorView;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Snapshot;
import org.ganscope.gan.AdversarialLoss;
import org.ganscope.gan.Player;
import org.ganscope.preset.Preset;
import org.ganscope.preset.PresetLibrary;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Whether D, trained against a generator that stands still, becomes D*(x) = p / (p + p_g), and its
 * value V = E log D(x) + E log(1 - D(G(z))) the closed form -log 4 + 2 JSD(p, p_g) (Goodfellow et
 * al. 2014, section 4.1). Both are read from what the window draws.
 */
final class OptimalStudy implements Study {
    private final List<Preset> presets;
    private final int generatorSteps;
    private final int updates;

    OptimalStudy() {
        this(PresetLibrary.all().stream().filter(OptimalStudy::fits).toList(), 500, 8000);
    }

    /**
     * @param generatorSteps of the whole game before the generator is held
     * @param updates of D alone after that, in each of three phases
     */
    OptimalStudy(List<Preset> presets, int generatorSteps, int updates) {
        this.presets = List.copyOf(presets);
        this.generatorSteps = generatorSteps;
        this.updates = updates;
    }

    private static boolean fits(Preset preset) {
        ExperimentConfig config = preset.config();
        boolean sharesLoss =
                config.loss() instanceof AdversarialLoss.NonSaturating
                        || config.loss() instanceof AdversarialLoss.Minimax;
        return sharesLoss
                && config.penalties().isEmpty()
                && config.isLive("discriminatorSeesSingleSamples")
                && config.discriminator().layers().size() > 1
                && config.data().dimension() == 1;
    }

    /** Larger batches and smaller steps, so that D comes to rest. */
    private static final List<List<String>> PHASES =
            List.of(
                    List.of("batchSize=1024", "discriminatorOptimizer.learningRate=0.003"),
                    List.of("discriminatorOptimizer.learningRate=0.0006"),
                    List.of("batchSize=4096", "discriminatorOptimizer.learningRate=0.0001"));

    /**
     * What came of one run.
     *
     * @param before the mean of |D - D*| over real and generated samples, when G was held
     * @param after the same when D came to rest
     * @param value of D then
     * @param best value of D*
     */
    private record Result(double before, double after, double value, double best) {
        /** {@return by how much the value is below that of D*: no D has a greater one} */
        double missing() {
            return best - value;
        }
    }

    @Override
    public int usualSeeds() {
        return 3;
    }

    @Override
    public String markdown(int seeds, Progress progress) throws InterruptedException {
        var text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        """
                        The generator is held after %,d steps, and D alone makes %,d updates. The \
                        error is the mean of |D - D*| over real and generated samples, the largest \
                        of the seeds 1 to %d; V = E log D(x) + E log(1 - D(G(z))) is that of the \
                        last of them. No D has a greater V than D*: what is missing at the end is \
                        the largest of the seeds again.

                        | preset | error when G was held | error at the end | V | V of D* \
                        | missing |
                        |---|---|---|---|---|---|
                        """,
                        generatorSteps,
                        PHASES.size() * updates,
                        seeds));
        int each = generatorSteps + PHASES.size() * updates;
        List<List<Result>> results =
                ManySeeds.ofEach(
                        seeds,
                        presets.stream().map(one -> series(one.config(), each)).toList(),
                        progress);
        for (int i = 0; i < presets.size(); i++) {
            text.append(row(presets.get(i), results.get(i)));
        }
        return text.toString();
    }

    private ManySeeds.Series<Result> series(ExperimentConfig config, int steps) {
        return new ManySeeds.Series<>(steps, (seed, count) -> run(config, seed, count));
    }

    private static String row(Preset preset, List<Result> results) {
        return String.format(
                Locale.ROOT,
                "| %02d %s | %.3f | %.4f | %.4f | %.4f | %.4f |\n",
                preset.number(),
                preset.config().title(),
                results.stream().mapToDouble(Result::before).max().orElseThrow(),
                results.stream().mapToDouble(Result::after).max().orElseThrow(),
                results.getLast().value(),
                results.getLast().best(),
                results.stream().mapToDouble(Result::missing).max().orElseThrow());
    }

    private Result run(ExperimentConfig config, long seed, AtomicLong steps)
            throws InterruptedException {
        var experiment =
                new Experiment(
                        Settings.apply(
                                config,
                                List.of(
                                        "seed=" + seed,
                                        "evaluation.every=1000000",
                                        "evaluation.samples=100")));
        for (int i = 0; i < generatorSteps; i++) {
            WatchedRun.stopIfInterrupted();
            experiment.step();
            steps.incrementAndGet();
        }
        double before = error(experiment.snapshot());
        for (List<String> phase : PHASES) {
            experiment.reconfigure(Settings.apply(experiment.config(), phase));
            for (int i = 0; i < updates; i++) {
                WatchedRun.stopIfInterrupted();
                experiment.update(Player.DISCRIMINATOR);
                steps.incrementAndGet();
            }
        }
        Snapshot end = experiment.snapshot();
        return new Result(
                before, error(end), value(end, view(end).output()), value(end, best(end)));
    }

    private static DiscriminatorView.OfSamples view(Snapshot snapshot) {
        return (DiscriminatorView.OfSamples) snapshot.discriminator();
    }

    private static Curve best(Snapshot snapshot) {
        return view(snapshot).optimal().orElseThrow();
    }

    /** {@return the mean of |D - D*| over half of each density} */
    private static double error(Snapshot snapshot) {
        Curve p = snapshot.onLine().dataDensity();
        Curve pg = snapshot.onLine().generatorDensity().density();
        Curve output = view(snapshot).output();
        Curve best = best(snapshot);
        double sum = 0;
        double mass = 0;
        for (int i = 0; i < p.size(); i++) {
            double weight = p.y(i) + pg.y(i);
            if (weight > 0) {
                sum += weight * Math.abs(output.y(i) - best.y(i));
                mass += weight;
            }
        }
        return sum / mass;
    }

    /** {@return the integral of p log D + p_g log(1 - D), with 0 log 0 = 0} */
    private static double value(Snapshot snapshot, Curve d) {
        Curve p = snapshot.onLine().dataDensity();
        Curve pg = snapshot.onLine().generatorDensity().density();
        double sum = 0;
        for (int i = 0; i < p.size(); i++) {
            sum += p.y(i) > 0 ? p.y(i) * Math.log(d.y(i)) : 0;
            sum += pg.y(i) > 0 ? pg.y(i) * Math.log1p(-d.y(i)) : 0;
        }
        return sum * (p.high() - p.low()) / (p.size() - 1);
    }
}
