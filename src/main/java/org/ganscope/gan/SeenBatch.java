package org.ganscope.gan;

import org.ganscope.autodiff.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an update starts from, to be asked whether it was lost before the loss and the gradients
 * were. Belongs to the training thread.
 */
final class SeenBatch {
    private record Part(String name, Node node) {
        boolean isLost() {
            for (float value : node.value().data) {
                if (!Float.isFinite(value)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final List<Part> parts = new ArrayList<>();

    /**
     * @param withReal whether real samples are there too
     */
    SeenBatch(Stage stage, Sees sees, boolean withReal) {
        String what = sees instanceof Sees.Moments ? "moments of the " : "what D sees of the ";
        if (withReal) {
            parts.add(new Part("real samples", stage.realInput()));
            parts.add(new Part(what + "real samples", stage.real()));
        }
        parts.add(new Part("generator output", stage.generated()));
        parts.add(new Part(what + "generated samples", stage.fake()));
    }

    /** {@return what a tape is to keep for it} */
    List<Node> results() {
        return parts.stream().map(Part::node).toList();
    }

    /** {@return the first of it that is not finite, if there is one} */
    Optional<String> lost() {
        return parts.stream().filter(Part::isLost).map(Part::name).findFirst();
    }
}
