package org.ganscope.ui;

import org.ganscope.nn.Layer;

import java.util.ArrayList;
import java.util.List;

/** The size of a network in one line, such as "1 → 16 → 16 → 1" or "2 → 4 × 400 → 2". */
final class LayerWidths {
    /** From so many layers of one width on they are counted. */
    private static final int COUNTED = 3;

    private LayerWidths() {}

    /**
     * {@return the widths from the inputs on; layers that pass on as many numbers as they take,
     * whatever their number, are left out}
     */
    static String words(int inputs, List<Layer> layers) {
        List<String> parts = new ArrayList<>(List.of(Integer.toString(inputs)));
        List<Integer> widths = widths(inputs, layers);
        int i = 0;
        while (i < widths.size()) {
            int width = widths.get(i);
            int end = i;
            while (end < widths.size() && widths.get(end) == width) {
                end++;
            }
            if (end - i >= COUNTED) {
                parts.add("%d × %d".formatted(end - i, width));
            } else {
                parts.addAll(widths.subList(i, end).stream().map(String::valueOf).toList());
            }
            i = end;
        }
        return String.join(" → ", parts);
    }

    private static List<Integer> widths(int inputs, List<Layer> layers) {
        List<Integer> widths = new ArrayList<>();
        int width = inputs;
        for (Layer layer : layers) {
            boolean passesOn =
                    layer.outputs(width) == width && layer.outputs(width + 1) == width + 1;
            width = layer.outputs(width);
            if (!passesOn) {
                widths.add(width);
            }
        }
        return widths;
    }
}
