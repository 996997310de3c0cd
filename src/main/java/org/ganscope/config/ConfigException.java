package org.ganscope.config;

import java.util.List;
import java.util.stream.Collectors;

/** A config that cannot be: the user's fault, told in full. The message has a line for each. */
public final class ConfigException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** A file of a hundred thousand unknown fields need not fill the screen. */
    private static final int LINES = 50;

    private final transient List<Fault> faults;

    public ConfigException(List<Fault> faults) {
        super(message(faults));
        this.faults = List.copyOf(faults);
    }

    /** {@return all faults, at least one} */
    public List<Fault> faults() {
        return faults;
    }

    private static String message(List<Fault> faults) {
        String lines =
                faults.stream().limit(LINES).map(Fault::message).collect(Collectors.joining("\n"));
        int left = faults.size() - LINES;
        return left <= 0 ? lines : lines + "\nand %,d more faults".formatted(left);
    }
}
