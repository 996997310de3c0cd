package org.ganscope.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What every command understands. */
final class CommonOptions {
    static final String VERBOSE = "--verbose";

    private CommonOptions() {}

    /** Adds them, behind the command's own. */
    static void addTo(CommandSpec command) {
        command.addOption(
                OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help.")
                        .build());
        command.addOption(
                OptionSpec.builder(VERBOSE)
                        .description("Where GANscope itself fails, print where in its code.")
                        .build());
    }

    static void addVersionTo(CommandSpec command) {
        command.addOption(
                OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Show the version.")
                        .build());
        command.versionProvider(new Version());
    }
}
