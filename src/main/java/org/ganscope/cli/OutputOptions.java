package org.ganscope.cli;

import org.ganscope.config.Faults;
import org.ganscope.export.Draft;
import org.ganscope.export.IfThere;
import org.ganscope.export.RunFiles;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where results go. */
final class OutputOptions {
    private static final Path USUAL = Path.of("ganscope-out");

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description =
                    "Where to write; it must not exist yet. Default: the folder ganscope-out, or"
                            + " ganscope-out-2 and so on where that exists.")
    private Optional<String> out = Optional.empty();

    @Option(
            names = "--overwrite",
            description =
                    "Replace what is at --out, when the new results are complete. A folder is"
                            + " replaced only if GANscope wrote all that is in it.")
    private boolean overwrite;

    boolean isNamed() {
        return out.isPresent();
    }

    /** Notes what is wrong with the place. */
    void check(Faults faults) {
        out.ifPresent(name -> check(name, faults));
    }

    private void check(String name, Faults faults) {
        try {
            if (name.isBlank()) {
                faults.at("--out").add("must be a path", "\"\"");
            } else if (!overwrite && Files.exists(Path.of(name), LinkOption.NOFOLLOW_LINKS)) {
                faults.at("--out " + name).add("exists already; --overwrite replaces it", "");
            }
        } catch (InvalidPathException e) {
            faults.at("--out").add("must be a path", name);
        }
    }

    /** Notes it if a file that is named has another ending. */
    void checkEnding(String ending, Faults faults) {
        out.filter(name -> !name.toLowerCase(Locale.ROOT).endsWith(ending))
                .ifPresent(name -> faults.at("--out").add("must end in " + ending, name));
    }

    /** Begins the folder, which was found faultless. */
    Draft folder() throws IOException {
        return Draft.folder(path(), ifThere(), RunFiles.NAMES);
    }

    /** Begins the file, which was found faultless. */
    Draft file() throws IOException {
        return Draft.file(path(), ifThere());
    }

    private Path path() {
        return out.map(Path::of).orElse(USUAL);
    }

    private IfThere ifThere() {
        if (out.isEmpty()) {
            return IfThere.NUMBER;
        }
        return overwrite ? IfThere.REPLACE : IfThere.REFUSE;
    }
}
