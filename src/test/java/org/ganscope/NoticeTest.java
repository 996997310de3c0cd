package org.ganscope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** NOTICE names every library that is shipped, with its version, and no other. */
class NoticeTest {
    /** The build writes it: every jar that runs with the app, as in the local Maven repository. */
    private static final Path RUNTIME_JARS = Path.of("target", "runtime-jars.txt");

    static boolean mavenListedTheJars() {
        return Files.exists(RUNTIME_JARS);
    }

    @Test
    @EnabledIf("mavenListedTheJars")
    void noticeNamesWhatIsShipped() throws IOException {
        Set<String> shipped =
                Stream.of(Files.readString(RUNTIME_JARS).strip().split(File.pathSeparator))
                        .map(Path::of)
                        .map(jar -> jar.getName(jar.getNameCount() - 3) + " " + versionOf(jar))
                        .collect(Collectors.toSet());

        assertThat(namedInNotice()).isEqualTo(shipped);
    }

    private static Path versionOf(Path jar) {
        return jar.getName(jar.getNameCount() - 2);
    }

    private static Set<String> namedInNotice() throws IOException {
        try (var lines = Files.lines(Path.of("NOTICE"))) {
            return lines.filter(line -> line.matches("    \\S+ [0-9]\\S*( .*)?"))
                    .map(line -> line.strip().split(" "))
                    .map(words -> words[0] + " " + words[1])
                    .collect(Collectors.toSet());
        }
    }
}
