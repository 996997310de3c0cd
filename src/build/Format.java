import com.google.googlejavaformat.java.Main;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Hands every Java source below src to google-java-format, which takes files but no folders. */
final class Format {
    public static void main(String[] options) throws IOException {
        // Reflown strings settle only in a second pass: a formatted file would fail its check.
        List<String> arguments =
                new ArrayList<>(List.of("--aosp", "--skip-reflowing-long-strings"));
        arguments.addAll(List.of(options));
        try (var files = Files.walk(Path.of("src"))) {
            files.map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .forEach(arguments::add);
        }
        Main.main(arguments.toArray(String[]::new));
    }
}
