package org.ganscope.ui;

import org.ganscope.plot.NetworkColumn;
import org.ganscope.plot.NetworkPlan;
import org.ganscope.plot.View;

import java.util.Optional;

/**
 * Gives the networks the centre to themselves while their layers are edited, where they are too
 * small for it. JavaFX thread only.
 */
final class EditingRoom {
    /** Between two layers, in units of the chart: what the buttons below one take. */
    private static final double NARROWEST = 50;

    /** What the units of a layer should have above the buttons. */
    private static final double LOWEST = 40;

    private final ViewsViewModel views;
    private boolean taken;

    /** Whether they had the centre when editing began, from this or from the user. */
    private boolean begunAlone;

    EditingRoom(ViewsViewModel views) {
        this.views = views;
    }

    /** Runs {@code action} when the user has taken the room away. */
    void onLost(Runnable action) {
        views.alone()
                .subscribe(
                        alone -> {
                            if (begunAlone && !isAlone()) {
                                begunAlone = false;
                                taken = false;
                                action.run();
                            }
                        });
    }

    /**
     * Makes room for so much more below the layers, if there is not.
     *
     * @param below in units of the chart
     */
    void take(Optional<NetworkPlan> plan, double below) {
        if (!isAlone() && plan.filter(now -> isRoomy(now, below)).isEmpty()) {
            views.toggleAlone(View.NETWORKS);
            taken = true;
        }
        begunAlone = isAlone();
    }

    /** Gives the others their places again, if they lost them to this. */
    void giveBack() {
        begunAlone = false;
        if (taken) {
            taken = false;
            views.together();
        }
    }

    private boolean isAlone() {
        return views.alone().get().equals(Optional.of(View.NETWORKS));
    }

    private static boolean isRoomy(NetworkPlan plan, double below) {
        for (int i = 1; i < plan.columns().size(); i++) {
            NetworkColumn before = plan.columns().get(i - 1);
            NetworkColumn column = plan.columns().get(i);
            boolean beside = column.x() > before.x();
            if ((beside && column.x() - before.x() < NARROWEST)
                    || column.bottom() - column.ceiling() < below + LOWEST) {
                return false;
            }
        }
        return true;
    }
}
