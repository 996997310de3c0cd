package org.ganscope.ui;

import org.ganscope.preset.Preset;

import java.nio.file.Path;

/** Where the config in the window comes from. */
sealed interface Origin {
    /** {@return the name on the preset button and in questions} */
    String name();

    /** {@return the file name to propose when it is first saved} */
    String proposal();

    /** A preset of the shipped library, which is never written to. */
    record Library(Preset preset) implements Origin {
        @Override
        public String name() {
            return "%02d · %s".formatted(preset.number(), preset.config().title());
        }

        @Override
        public String proposal() {
            return preset.fileName();
        }
    }

    /** A file of the user's. */
    record File(Path path) implements Origin {
        @Override
        public String name() {
            return proposal();
        }

        @Override
        public String proposal() {
            Path last = path.getFileName();
            return last == null ? path.toString() : last.toString();
        }
    }
}
