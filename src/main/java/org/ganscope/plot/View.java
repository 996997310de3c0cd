package org.ganscope.plot;

import org.ganscope.data.LineDistribution;
import org.ganscope.data.PlaneDistribution;
import org.ganscope.dynamics.GameDynamics;
import org.ganscope.experiment.Aspect;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.nn.Layer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The views of a run that a window offers, in the order of its menu. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state, and unchangeable sets
public enum View {
    NUMBERS("main-chart", "Samples", Set.of(Aspect.ARROWS), View::ofNumbers, SamplesChart::new),
    POINTS("plane-chart", "Samples in the plane", Set.of(), View::ofPoints, PlaneChart::new),
    SETS("judged-chart", "What D judges", Set.of(), View::ofSets, MomentsChart::new),
    MAP(
            "map-chart",
            "The generator as a map",
            Set.of(Aspect.GENERATOR_MAP),
            View::ofMaps,
            GeneratorMapChart::new),
    LOSSES("loss-chart", "Losses", Set.of(), View::ofAll, HistoryCharts::losses),
    OUTPUTS("output-chart", "What D says", Set.of(), View::ofAll, HistoryCharts::outputs),
    PHASES("phases-chart", "Slow motion", Set.of(), View::ofAll, PhasesChart::new),
    METRIC("metric-chart", "A metric", Set.of(), View::ofAll, HistoryCharts::wasserstein),
    ANOTHER_METRIC(
            "metric-chart-2", "Another metric", Set.of(), View::ofAll, HistoryCharts::gradients),
    NETWORKS("networks", "Networks", Set.of(Aspect.NETWORKS), View::ofAll, NetworkChart::new),
    STEP_EIGENVALUES(
            "step-eigenvalues",
            "Dynamics: eigenvalues of a step",
            Set.of(),
            View::ofSmall,
            EigenvalueChart::ofStep),
    FLOW_EIGENVALUES(
            "flow-eigenvalues",
            "Dynamics: eigenvalues of the flow",
            Set.of(),
            View::ofSmall,
            EigenvalueChart::ofFlow),
    FIELD(
            "field-chart",
            "Dynamics: the game as a field",
            Set.of(Aspect.TRAJECTORY),
            View::ofTwoParameters,
            FieldChart::new);

    private static final Set<View> OF_MOTION = Set.of(STEP_EIGENVALUES, FLOW_EIGENVALUES, FIELD);

    /** The field first: only games of two parameters have it, and they have little else. */
    private static final List<View> AT_FIRST =
            List.of(FIELD, NUMBERS, POINTS, SETS, LOSSES, METRIC, MAP);

    private final String id;
    private final String title;
    private final Set<Aspect> aspects;
    private final Function<ExperimentConfig, Optional<String>> absence;
    private final Supplier<Chart> chart;

    View(
            String id,
            String title,
            Set<Aspect> aspects,
            Function<ExperimentConfig, Optional<String>> absence,
            Supplier<Chart> chart) {
        this.id = id;
        this.title = title;
        this.aspects = aspects;
        this.absence = absence;
        this.chart = chart;
    }

    /** {@return what is shown until somebody chooses, the large one first} */
    public static List<View> atFirst() {
        return AT_FIRST;
    }

    /** {@return the view of that name; empty where there is none, or none any more} */
    public static Optional<View> named(String name) {
        return Arrays.stream(values()).filter(view -> view.name().equals(name)).findFirst();
    }

    /** {@return a short name that no other view has} */
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** {@return what a snapshot must show for it} */
    public Set<Aspect> aspects() {
        return aspects;
    }

    /** {@return whether it shows how the game moves} */
    public boolean showsMotion() {
        return OF_MOTION.contains(this);
    }

    /** {@return why such a run has no such view; empty where it has one} */
    public Optional<String> absence(ExperimentConfig config) {
        return absence.apply(config);
    }

    /** {@return whether it shows figures over the steps of the run} */
    public boolean isOverSteps() {
        return switch (this) {
            case LOSSES, OUTPUTS, METRIC, ANOTHER_METRIC -> true;
            default -> false;
        };
    }

    public boolean isOf(ExperimentConfig config) {
        return absence(config).isEmpty();
    }

    /** {@return a chart of its own that paints it} */
    public Chart chart() {
        return chart.get();
    }

    private static Optional<String> ofAll(ExperimentConfig config) {
        return Optional.empty();
    }

    private static Optional<String> ofNumbers(ExperimentConfig config) {
        return where(config.data() instanceof LineDistribution, "these data are points");
    }

    private static Optional<String> ofPoints(ExperimentConfig config) {
        return where(config.data() instanceof PlaneDistribution, "these data are numbers");
    }

    private static Optional<String> ofMaps(ExperimentConfig config) {
        if (!(config.data() instanceof LineDistribution)) {
            return Optional.of("these data are points");
        }
        boolean ignoresNoise =
                config.generator().layers().stream().anyMatch(Layer.Constant.class::isInstance);
        return ignoresNoise
                ? Optional.of("this G makes the same of every z")
                : where(config.latent().dimension() == 1, "z is more than one number");
    }

    private static Optional<String> ofSets(ExperimentConfig config) {
        return where(
                !config.discriminator().sees().judgesSamples(),
                "this D judges samples, not whole minibatches");
    }

    private static Optional<String> ofSmall(ExperimentConfig config) {
        return where(
                config.parameters() <= GameDynamics.MOST,
                "this game has more than %,d parameters".formatted(GameDynamics.MOST));
    }

    private static Optional<String> ofTwoParameters(ExperimentConfig config) {
        return where(
                config.hasTwoParameters(), "only for one parameter a player, as in the Dirac-GAN");
    }

    private static Optional<String> where(boolean exists, String otherwise) {
        return exists ? Optional.empty() : Optional.of(otherwise);
    }
}
