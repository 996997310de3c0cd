package org.ganscope.ui;

import org.ganscope.session.Status;
import org.ganscope.session.Update;

import java.util.function.LongSupplier;

/**
 * Lets through some fifteen updates a second of a running game, and every update of a resting one:
 * enough for numbers to be read and for histories, which move by a pixel at a time. Those who show
 * take turns, so that no frame carries all the work. JavaFX thread only.
 */
final class Unhurried {
    /** Who shows, in the order of their turns. */
    enum Turn {
        ODD_VIEWS(0),
        EVEN_VIEWS(1),
        NUMBERS(2),
        WORDS(3);

        private final int place;

        Turn(int place) {
            this.place = place;
        }

        /** {@return the turn of a view that is not the large one, by its place among the views} */
        static Turn ofView(int place) {
            return place % 2 == 1 ? ODD_VIEWS : EVEN_VIEWS;
        }
    }

    /** About the time of one frame of a screen. */
    private static final long TURN_NANOS = 16_666_667;

    private static final long ROUND_NANOS = TURN_NANOS * Turn.values().length;

    private final LongSupplier clock;
    private final long start;
    private long shownRound = Long.MIN_VALUE;

    /**
     * @param clock in nanoseconds, the same for all who take turns
     */
    Unhurried(Turn turn, LongSupplier clock) {
        this.clock = clock;
        this.start = turn.place * TURN_NANOS;
    }

    /** {@return whether this update is to be shown} */
    boolean isDue(Update update) {
        long round = Math.floorDiv(clock.getAsLong() - start, ROUND_NANOS);
        if (update.status() instanceof Status.Running && round == shownRound) {
            return false;
        }
        shownRound = round;
        return true;
    }
}
