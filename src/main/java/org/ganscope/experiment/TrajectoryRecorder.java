package org.ganscope.experiment;

import org.ganscope.gan.Game;

import java.util.ArrayDeque;
import java.util.Deque;

/** Remembers where a game of two parameters was after each of its last steps. TRAINER thread. */
final class TrajectoryRecorder {
    private static final int MOST = 2000;

    private final Deque<double[]> points = new ArrayDeque<>();

    /** Forgets the way; the game stands somewhere else. */
    void restart(Game game) {
        points.clear();
        follow(game);
    }

    /** Takes note of where a step has led. */
    void follow(Game game) {
        points.addLast(game.point());
        if (points.size() > MOST) {
            points.removeFirst();
        }
    }

    /** {@return the way so far, its end where the game stands now, even amid a step} */
    Trajectory view(Game game, long step) {
        double[] here = game.point();
        points.removeLast();
        points.addLast(here);
        return new Trajectory(
                step,
                points.stream().mapToDouble(point -> point[0]).toArray(),
                points.stream().mapToDouble(point -> point[1]).toArray());
    }
}
