package org.ganscope.plot;

import org.ganscope.dynamics.Motion;
import org.ganscope.dynamics.Spectrum;
import org.ganscope.experiment.Band;
import org.ganscope.experiment.DiscriminatorView.BatchPoint;
import org.ganscope.experiment.DiscriminatorView.OfSets;
import org.ganscope.experiment.Figure;
import org.ganscope.experiment.History;
import org.ganscope.experiment.NetworkPicture;
import org.ganscope.experiment.PlayerPicture;
import org.ganscope.experiment.SampleFigures;
import org.ganscope.experiment.SamplesView;
import org.ganscope.experiment.Snapshot;
import org.ganscope.experiment.Trajectory;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says in a sentence or two what a chart shows of one moment, for those who do not see it. */
final class ChartWords {
    private static final String NOTHING = "nothing to show yet.";

    private ChartWords() {}

    static String ofHistory(List<Trace> traces, List<ReferenceLine> references, History history) {
        String now =
                traces.stream()
                        .filter(trace -> history.band(trace.quantity()).size() > 0)
                        .map(trace -> last(trace, history.band(trace.quantity())))
                        .collect(Collectors.joining(", "));
        String marked =
                references.stream()
                        .map(line -> "%s is %s".formatted(line.name(), Numbers.of(line.value())))
                        .collect(Collectors.joining(", "));
        String step = step(history.lastStep());
        if (now.isEmpty()) {
            return step + NOTHING;
        }
        return step + now + "." + (marked.isEmpty() ? "" : " For comparison, " + marked + ".");
    }

    private static String last(Trace trace, Band band) {
        return trace.label() + " " + Numbers.of(band.mean(band.size() - 1));
    }

    static String ofNumbers(Scene scene) {
        Snapshot snapshot = scene.snapshot();
        String step = step(snapshot.step());
        return snapshot.samples() instanceof SamplesView.OnLine
                ? "%sreal samples have %s; generated ones have %s."
                        .formatted(
                                step,
                                moments(snapshot.realFigures()),
                                moments(snapshot.generatedFigures()))
                : step + NOTHING;
    }

    private static String moments(SampleFigures figures) {
        return "mean %s and standard deviation %s"
                .formatted(Numbers.of(figures.mean()), Numbers.of(figures.standardDeviation()));
    }

    static String ofPoints(Scene scene) {
        Snapshot snapshot = scene.snapshot();
        String step = step(snapshot.step());
        if (!(snapshot.samples() instanceof SamplesView.InPlane samples)) {
            return step + NOTHING;
        }
        SampleFigures figures = snapshot.generatedFigures();
        String distance =
                "%sthe sliced Wasserstein distance of generated from real points is %s."
                        .formatted(step, Numbers.of(figures.get(Figure.SLICED_WASSERSTEIN)));
        return samples.modes().isEmpty()
                ? distance
                : "%s They cover %.0f of %d peaks."
                        .formatted(
                                distance,
                                figures.get(Figure.MODES_COVERED),
                                samples.modes().size());
    }

    static String ofSets(Scene scene) {
        String step = step(scene.snapshot().step());
        return scene.snapshot().discriminator() instanceof OfSets view
                ? "%son average, D says %s of real batches and %s of generated ones."
                        .formatted(step, average(view.real()), average(view.generated()))
                : step + NOTHING;
    }

    private static String average(List<BatchPoint> batches) {
        return Numbers.of(
                batches.stream().mapToDouble(BatchPoint::output).average().orElse(Double.NaN));
    }

    /**
     * {@return how the game moves by its eigenvalues}
     *
     * @param isStep whether they are a step's, else the flow's
     */
    static String ofEigenvalues(Motion.Told told, Spectrum spectrum, boolean isStep) {
        double most = isStep ? spectrum.radius() : spectrum.abscissa();
        return String.format(
                Locale.ROOT,
                "%sthe largest %s of the eigenvalues is %.6g: the game %s.",
                step(told.step()),
                isStep ? "modulus" : "real part",
                most,
                most > (isStep ? 1 : 0) ? "leads away" : "comes in");
    }

    static String ofField(Scene scene) {
        String step = step(scene.snapshot().step());
        return scene.snapshot()
                .details()
                .find(Trajectory.class)
                .map(
                        way ->
                                "%sG's parameter is %s, D's %s."
                                        .formatted(
                                                step,
                                                Numbers.of(way.generator(way.size() - 1)),
                                                Numbers.of(way.discriminator(way.size() - 1))))
                .orElse(step + NOTHING);
    }

    static String ofNetworks(Scene scene) {
        String step = step(scene.snapshot().step());
        return scene.snapshot()
                .details()
                .find(NetworkPicture.class)
                .map(
                        both ->
                                "%sunits layer by layer: G %s, D %s."
                                        .formatted(
                                                step,
                                                units(both.generator()),
                                                units(both.discriminator())))
                .orElse(step + NOTHING);
    }

    private static String units(PlayerPicture player) {
        return IntStream.rangeClosed(0, player.layers().size())
                .mapToObj(layer -> Numbers.step(player.before(layer).units()))
                .collect(Collectors.joining(" to "));
    }

    static String step(long step) {
        return "Step " + Numbers.step(step) + ": ";
    }
}
