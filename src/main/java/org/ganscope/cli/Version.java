package org.ganscope.cli;

import picocli.CommandLine.IVersionProvider;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which GANscope this is, and what it runs on. */
final class Version implements IVersionProvider {

    /** {@return such as 0.1.0} */
    static String number() {
        try (InputStream in =
                Version.class.getResourceAsStream("/org/ganscope/version.properties")) {
            var properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            String version = properties.getProperty("version", "");
            // Classes that Maven did not build hold the placeholder.
            return version.isEmpty() || version.startsWith("$") ? "(not built by Maven)" : version;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "GANscope " + number(),
            "Java %s, %s %s"
                    .formatted(
                            Runtime.version(),
                            System.getProperty("os.name"),
                            System.getProperty("os.arch"))
        };
    }
}
