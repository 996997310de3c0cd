package org.ganscope.gan;

import org.ganscope.codec.Transfer;
import org.ganscope.nn.Parameter;
import org.ganscope.nn.Tensors;

import java.util.List;

/** Gradients that count on the next change being as the last: 2 g - g'. TRAINER thread. */
final class Optimism {
    private final List<float[]> last;
    private final List<float[]> expected;
    private boolean begun;

    Optimism(List<Parameter> parameters) {
        last = zeros(parameters);
        expected = zeros(parameters);
    }

    private static List<float[]> zeros(List<Parameter> parameters) {
        return parameters.stream().map(p -> new float[p.matrix().size()]).toList();
    }

    /**
     * {@return 2 g - g', with g' the gradients of the call before; g itself in the first}
     *
     * <p>The arrays are overwritten by the next call.
     */
    List<float[]> expected(List<float[]> gradients) {
        for (int i = 0; i < expected.size(); i++) {
            float[] now = gradients.get(i);
            float[] before = begun ? last.get(i) : now;
            float[] next = expected.get(i);
            for (int k = 0; k < next.length; k++) {
                next[k] = Math.fma(2, now[k], -before[k]);
            }
            System.arraycopy(now, 0, last.get(i), 0, next.length);
        }
        begun = true;
        return expected;
    }

    State capture() {
        return new State(Tensors.copyOf(last), begun);
    }

    void restore(State state) {
        state.last().into(last);
        begun = state.begun();
    }

    /** Where it stands. Immutable. */
    record State(Tensors last, boolean begun) {
        State through(Transfer transfer, String name) {
            return new State(
                    last.through(transfer, name + "/last"),
                    transfer.count(name + "/begun", begun ? 1 : 0) > 0);
        }
    }
}
