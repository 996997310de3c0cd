package org.ganscope.export;

import org.ganscope.dynamics.Eigenvalue;
import org.ganscope.dynamics.GameDynamics;
import org.ganscope.dynamics.Spectrum;
import org.ganscope.dynamics.VectorField;
import org.ganscope.experiment.Experiment;
import org.ganscope.gan.GameField;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes, when a run is over, eigenvalues.csv of the game where it stands, and for a game of two
 * parameters field.csv.
 */
final class DynamicsWriter implements Onlooker {
    /** Arrows along a side of the field. */
    private static final int COUNT = 21;

    private final Path folder;
    private Optional<GameDynamics> found = Optional.empty();

    DynamicsWriter(Path folder) {
        this.folder = folder;
    }

    @Override
    public void look(Experiment experiment) {}

    @Override
    public void end(Experiment experiment) throws IOException {
        GameDynamics dynamics = dynamicsOf(experiment);
        found = Optional.of(dynamics);
        try (Writer out = Files.newBufferedWriter(folder.resolve(RunFiles.EIGENVALUES))) {
            out.write("of,real,imaginary,modulus\n");
            write(out, "flow", dynamics.flow());
            write(out, "simultaneous", dynamics.simultaneous());
            write(out, "alternating", dynamics.alternating());
        }
        GameField field = experiment.field();
        if (VectorField.hasOne(field)) {
            writeField(field);
        }
    }

    private static GameDynamics dynamicsOf(Experiment experiment) throws OutputException {
        try {
            return GameDynamics.of(experiment);
        } catch (ArithmeticException e) {
            throw new OutputException(
                    "there are no eigenvalues after step %d: %s"
                            .formatted(experiment.steps(), e.getMessage()));
        }
    }

    /** {@return what was written; once the run is over} */
    GameDynamics dynamics() {
        return found.orElseThrow();
    }

    private static void write(Writer out, String name, Spectrum spectrum) throws IOException {
        for (Eigenvalue one : spectrum.values()) {
            out.write("%s,%s,%s,%s\n".formatted(name, one.real(), one.imaginary(), one.modulus()));
        }
    }

    private void writeField(GameField field) throws IOException {
        double reach = 2;
        for (double parameter : field.point()) {
            reach = Math.max(reach, Math.ceil(Math.abs(parameter)));
        }
        try (Writer out = Files.newBufferedWriter(folder.resolve(RunFiles.FIELD))) {
            out.write("g,d,v_g,v_d\n");
            for (VectorField.Arrow arrow : VectorField.around(field, reach, COUNT).arrows()) {
                out.write(
                        "%s,%s,%s,%s\n"
                                .formatted(
                                        arrow.generator(),
                                        arrow.discriminator(),
                                        arrow.toGenerator(),
                                        arrow.toDiscriminator()));
            }
        }
    }
}
