package org.ganscope.experiment;

import java.util.List;
import java.util.Optional;

/**
 * Units that stand side by side: a layer's, or the numbers that a network is given. Immutable.
 *
 * @param units how many there are
 * @param shown the numbers, from 0, of those that are shown: the first ones, and of those that a
 *     layer adds to what it is given the first ones too
 * @param answers over the domain, [shown, points]
 * @param onGenerated mean and standard deviation over generated samples, [shown, 2]
 * @param onReal the same over real samples; empty where there are none to see
 */
public record UnitsPicture(
        int units,
        List<Integer> shown,
        Matrix answers,
        Matrix onGenerated,
        Optional<Matrix> onReal) {
    public UnitsPicture {
        shown = List.copyOf(shown);
    }
}
