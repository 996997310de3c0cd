package org.ganscope.experiment;

import java.util.List;

/**
 * What each shown unit of a layer learns beside its weights. Immutable.
 *
 * @param names such as "bias", or "gain" and "shift"
 * @param values [shown, names]
 * @param gradients of the last update, of the same shape; NaN before the first
 */
public record OwnNumbers(List<String> names, Matrix values, Matrix gradients) {
    public OwnNumbers {
        names = List.copyOf(names);
    }
}
