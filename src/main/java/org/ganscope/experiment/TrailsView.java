package org.ganscope.experiment;

import org.ganscope.math.RandomStream;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/** Draws {@link Trails}, and remembers as much as they show. TRAINER thread. */
final class TrailsView implements DetailView {
    static final int PROBES = 40;
    static final int MOMENTS = 60;

    private final float[] noise;
    private final Deque<Moment> past = new ArrayDeque<>();

    TrailsView(ExperimentConfig config) {
        noise = new float[config.latent().dimension() * PROBES];
        config.latent().sample(RandomStream.of(config.seed(), "probes"), noise, PROBES);
    }

    @Override
    public Optional<Detail> view(Course course, Views.Moment moment) {
        float[] places = new float[2 * PROBES];
        course.game().generate(noise, PROBES, places);
        while (!past.isEmpty() && past.getLast().step > moment.step()) {
            past.removeLast();
        }
        if (past.isEmpty() || !Arrays.equals(past.getLast().places, places)) {
            past.addLast(new Moment(moment.step(), places));
        }
        if (past.size() > MOMENTS) {
            past.removeFirst();
        }
        float[] all = new float[past.size() * places.length];
        int at = 0;
        for (Moment one : past) {
            System.arraycopy(one.places, 0, all, at, places.length);
            at += places.length;
        }
        return Optional.of(new Trails(past.size(), PROBES, all));
    }

    /** Where the probes were after a step. */
    private static final class Moment {
        private final long step;

        /** All x, then all y. */
        private final float[] places;

        Moment(long step, float[] places) {
            this.step = step;
            this.places = places;
        }
    }
}
