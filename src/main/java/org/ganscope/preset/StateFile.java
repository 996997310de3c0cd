package org.ganscope.preset;

import org.ganscope.codec.NpzReader;
import org.ganscope.codec.NpzWriter;
import org.ganscope.codec.RefusedArrayException;
import org.ganscope.codec.ZipEnd;
import org.ganscope.config.ConfigException;
import org.ganscope.config.Fault;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.ExperimentState;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A run's state as a file, from which it goes on as if it had never stopped: an npz archive of the
 * format's version, the config and the state's arrays (docs/state.md). A file from a stranger runs
 * nothing, and allocates no more than the run of its config does.
 */
public final class StateFile {
    private static final long VERSION = 1;
    private static final int MOST_TEXT = 1 << 20;
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private StateFile() {}

    /**
     * What a file holds.
     *
     * @param config to go on with, which may differ from the state's own
     */
    public record Saved(ExperimentState state, ExperimentConfig config) {}

    /**
     * Writes a state into a new file.
     *
     * @param config the state's, whose data file lies in the folder of {@code file}
     */
    public static void write(Path file, ExperimentConfig config, ExperimentState state)
            throws IOException {
        String json = PresetFile.toJson(config, file);
        try (var out = new NpzWriter(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.longs("ganscope-state", new long[] {VERSION}, 1, 1);
            out.text("config.json", json);
            state.through(out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** {@return whether a file begins like a zip archive} */
    public static boolean isOne(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * {@return the state in a file}
     *
     * @param settings each "path=value", of the config to go on with
     * @throws ConfigException if the file holds no such state, with what is wrong with it
     */
    public static Saved read(Path file, List<String> settings) throws IOException {
        String name = file + " is no state of a run:";
        try (var in = new NpzReader(new BufferedInputStream(Files.newInputStream(file)))) {
            long version = in.count("ganscope-state", VERSION);
            if (version != VERSION) {
                throw refused(name, "its format is version %d, not %d".formatted(version, VERSION));
            }
            String text = in.text("config.json", MOST_TEXT);
            ExperimentConfig own = PresetFile.read(file, text, List.of());
            ExperimentState state = new Experiment(own).capture().through(in);
            in.end();
            if (!ZipEnd.closes(file)) {
                throw refused(name, "its end is damaged or cut off");
            }
            return new Saved(state, PresetFile.read(file, text, settings));
        } catch (RefusedArrayException e) {
            throw refused(name, String.valueOf(e.getMessage()));
        }
    }

    private static ConfigException refused(String name, String reason) {
        return new ConfigException(List.of(new Fault(name, reason, "")));
    }
}
