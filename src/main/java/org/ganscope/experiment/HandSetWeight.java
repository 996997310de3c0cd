package org.ganscope.experiment;

import org.ganscope.config.ConfigException;
import org.ganscope.config.Faults;
import org.ganscope.gan.Insides;
import org.ganscope.gan.WeightPlace;

/** A weight that is set by hand, and can be set back. TRAINER thread. */
final class HandSetWeight {
    /** Far beyond what any training makes, so that a slip of the finger is caught. */
    static final double LIMIT = 1000;

    private final Insides insides;
    private final WeightPlace place;
    private final double value;
    private final float before;

    private HandSetWeight(Insides insides, WeightPlace place, double value) {
        this.insides = insides;
        this.place = place;
        this.value = value;
        before = insides.weight(place);
    }

    /**
     * {@return the change, not made yet}
     *
     * @throws ConfigException if there is no such weight, or none may have that value
     */
    static HandSetWeight checked(Insides insides, WeightPlace place, double value) {
        if (!insides.has(place)) {
            throw refused("weight", "must be one that the networks have", place.toString());
        }
        var change = new HandSetWeight(insides, place, value);
        if (!(Math.abs(value) <= LIMIT)) {
            throw change.refused("must be a number from -1000 to 1000");
        }
        return change;
    }

    void make() {
        insides.set(place, (float) value);
    }

    /** Notes it as made. */
    void noteIn(Logbook log, long step, ExperimentConfig config) {
        log.noteWeight(step, config, place, before, (float) value);
    }

    void takeBack() {
        insides.set(place, before);
    }

    /** {@return why it cannot be} */
    ConfigException refused(String rule) {
        return refused(insides.name(place), rule, String.valueOf(value));
    }

    private static ConfigException refused(String what, String rule, String value) {
        var faults = new Faults();
        faults.at(what).add(rule, value);
        return new ConfigException(faults.list());
    }
}
