package org.ganscope.ui;

import org.ganscope.plot.NetworkPlan;
import org.ganscope.plot.NetworkReading;

import java.util.Optional;

/**
 * Which unit of the networks' picture is chosen. Pure.
 *
 * @param column in the plan
 * @param place in the column, from above
 */
record UnitChoice(int column, int place) {
    static final UnitChoice NONE = new UnitChoice(-1, 0);
    static final UnitChoice FIRST = new UnitChoice(0, 0);

    /** {@return this choice, where the picture has such a unit} */
    Optional<UnitChoice> within(Optional<NetworkReading> reading) {
        return reading.filter(
                        now ->
                                column >= 0
                                        && column < now.plan().columns().size()
                                        && place < now.plan().columns().get(column).rows().size())
                .map(now -> this);
    }

    /** {@return the unit that many columns and units away, or as far as there are some} */
    UnitChoice moved(NetworkPlan plan, int columns, int units) {
        int to = Math.clamp((long) column + columns, 0, plan.columns().size() - 1);
        int last = plan.columns().get(to).rows().size() - 1;
        int rows = plan.columns().get(Math.min(column, plan.columns().size() - 1)).rows().size();
        double share = rows > 1 ? (double) place / (rows - 1) : 0.5;
        int row = columns == 0 ? place + units : (int) Math.round(share * last);
        return new UnitChoice(to, Math.clamp(row, 0, last));
    }
}
