package org.ganscope.ui;

import java.nio.file.Path;
import java.util.List;

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

    /** {@return the file, with the usual ending where it has none} */
    Path ended(Path file) {
        Path name = file.getFileName();
        return name == null || name.toString().contains(".")
                ? file
                : file.resolveSibling(named(name.toString()));
    }
}
