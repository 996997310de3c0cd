package org.ganscope.cli;

import org.ganscope.config.ConfigException;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How faults of a config are told on the command line. */
final class FaultText {
    private FaultText() {}

    /**
     * {@return the lines that tell them}
     *
     * @param subject what they are faults of
     */
    static List<String> of(String subject, ConfigException exception) {
        String message = String.valueOf(exception.getMessage());
        if (exception.faults().size() > 1) {
            String head =
                    String.format(
                            Locale.ROOT, "%s: %,d faults", subject, exception.faults().size());
            return Stream.concat(Stream.of(head), message.lines().map(line -> "  " + line))
                    .toList();
        }
        boolean namesItself = exception.faults().getFirst().path().equals(subject);
        return List.of((namesItself ? "" : subject + ": ") + message);
    }
}
