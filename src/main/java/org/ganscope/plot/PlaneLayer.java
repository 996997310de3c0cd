package org.ganscope.plot;

import org.ganscope.experiment.Aspect;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a chart of points can show, each of which can be taken away, in a menu's order. */
public enum PlaneLayer {
    POINTS("Real and generated points", Optional.empty()),
    MAP("What D says, in colour", Optional.empty()),
    CONTOURS("Lines of equal D", Optional.empty()),
    OPTIMAL("Where the best D cannot tell", Optional.of(Aspect.OPTIMAL_PLANE)),
    OPTIMAL_MAP("Colour and lines of the best D", Optional.of(Aspect.OPTIMAL_PLANE)),
    ARROWS("Where the generator's loss pulls", Optional.of(Aspect.ARROWS)),
    MANIFOLD("All that G can make", Optional.of(Aspect.MANIFOLD)),
    TRAILS("Paths of some points", Optional.of(Aspect.TRAILS));

    /** What is shown until somebody chooses. */
    public static final Set<PlaneLayer> FIRST =
            Set.copyOf(EnumSet.of(POINTS, MAP, CONTOURS, OPTIMAL, ARROWS));

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // an unchangeable value
    private final Optional<Aspect> aspect;

    PlaneLayer(String words, Optional<Aspect> aspect) {
        this.words = words;
        this.aspect = aspect;
    }

    /** {@return the layer of that name; empty where there is none, or none any more} */
    public static Optional<PlaneLayer> named(String name) {
        return Arrays.stream(values()).filter(layer -> layer.name().equals(name)).findFirst();
    }

    /** {@return what it shows, for a menu} */
    public String words() {
        return words;
    }

    /** {@return what a snapshot must have for it, beside samples and D} */
    public Optional<Aspect> aspect() {
        return aspect;
    }
}
