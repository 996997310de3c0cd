package org.ganscope.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rules of the places that results may go to, checked before any work is done. */
final class Destination {
    private static final int LONGEST_NAME = 255;

    private Destination() {}

    private static void checkName(Path target) throws OutputException {
        String name = String.valueOf(target.getFileName());
        if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            throw new OutputException(
                    "a name of %,d characters is too long".formatted(name.length()));
        }
        Path folder = parent(target);
        while (!Files.exists(folder)) {
            folder = parent(folder);
        }
        if (!Files.isDirectory(folder)) {
            throw new OutputException(folder + " is not a folder, so nothing can be put into it");
        }
    }

    static void checkFolder(Path target, IfThere ifThere, Set<String> names) throws IOException {
        checkName(target);
        if (ifThere == IfThere.NUMBER || !Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (ifThere == IfThere.REFUSE) {
            throw new OutputException(target + " exists already");
        }
        if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new OutputException(target + " is not a folder, so no folder replaces it");
        }
        List<String> foreign = foreign(target, names);
        if (!foreign.isEmpty()) {
            throw new OutputException(
                    "%s holds %s, which GANscope did not write, so it is not replaced"
                            .formatted(target, firstOf(foreign)));
        }
    }

    /** {@return what lies in {@code folder} under other names than {@code names}} */
    static List<String> foreign(Path folder, Set<String> names) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> !names.contains(name))
                    .sorted()
                    .toList();
        }
    }

    private static String firstOf(List<String> names) {
        int others = names.size() - 1;
        return names.getFirst() + (others == 0 ? "" : " and %,d more".formatted(others));
    }

    static void checkFile(Path target, IfThere ifThere) throws IOException {
        checkName(target);
        if (ifThere == IfThere.NUMBER || !Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (Files.isDirectory(target)) {
            throw new OutputException(target + " is a folder");
        }
        if (ifThere == IfThere.REFUSE) {
            throw new OutputException(target + " exists already");
        }
    }

    /** {@return the folder that holds {@code target}; the root holds itself} */
    static Path parent(Path target) {
        return Optional.ofNullable(target.getParent()).orElse(target);
    }

    /** {@return the name itself for 1; for 2 a folder's name is run-2 and a file's a-2.gif} */
    static Path numbered(Path target, int number, boolean isFolder) {
        if (number == 1) {
            return target;
        }
        String name = String.valueOf(target.getFileName());
        int dot = isFolder ? -1 : name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return target.resolveSibling(stem + "-" + number + name.substring(stem.length()));
    }
}
