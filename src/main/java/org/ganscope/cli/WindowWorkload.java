package org.ganscope.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the window can be measured with. */
public enum WindowWorkload {
    /** The first preset with the views of the first start, and a long history. */
    NUMBERS("window"),

    /** Preset 08 with all layers of its chart, both networks, losses and a metric. */
    POINTS("window2d"),

    /** The same views on networks and batches as small as those of {@code ganlab2d}. */
    SMALL_POINTS("windowganlab2d");

    private final String word;

    WindowWorkload(String word) {
        this.word = word;
    }

    /** {@return how the command line calls it} */
    String word() {
        return word;
    }

    static List<String> words() {
        return Stream.of(values()).map(WindowWorkload::word).toList();
    }

    static Optional<WindowWorkload> called(String word) {
        return Stream.of(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
