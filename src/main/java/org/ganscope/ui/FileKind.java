package org.ganscope.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The kinds of files that the window reads, and writes where somebody chooses. */
enum FileKind {
    CONFIG("Save the config", "Configs", "json"),
    DATA("Save the data", "Tables", "csv", "tsv", "txt", "dat"),
    PNG("Save the chart as PNG", "Pictures", "png"),
    SVG("Save the chart as SVG", "Drawings", "svg"),
    CSV("Save the chart's numbers", "Tables", "csv");

    private final String title;
    private final String plural;

    @SuppressWarnings("ImmutableEnumChecker") // an unchangeable list of words
    private final List<String> endings;

    FileKind(String title, String plural, String... endings) {
        this.title = title;
        this.plural = plural;
        this.endings = List.of(endings);
    }

    /** {@return what the dialog in which one is saved is called} */
    String title() {
        return title;
    }

    /** {@return such files, as a dialog offers them} */
    String words() {
        return "%s (%s)".formatted(plural, String.join(", ", patterns()));
    }

    List<String> patterns() {
        return endings.stream().map(ending -> "*." + ending).toList();
    }

    /** {@return a file's name, with the usual ending} */
    String named(String name) {
        return name + "." + endings.getFirst();
    }

    /** {@return whether the file's name ends as such a file's does} */
    boolean fits(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> name.endsWith("." + ending));
    }

    /** {@return the file, with the usual ending where it has none of such files} */
    Path ended(Path file) {
        return fits(file) ? file : file.resolveSibling(named(String.valueOf(file.getFileName())));
    }
}
