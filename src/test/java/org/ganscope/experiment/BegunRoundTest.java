package org.ganscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ganscope.codec.NpzReader;
import org.ganscope.codec.NpzWriter;
import org.ganscope.codec.RefusedArrayException;
import org.ganscope.config.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** A state that is taken within a round, in memory and by way of a file. */
class BegunRoundTest {
    private final ExperimentConfig config =
            Configs.small(
                    "evaluation.every=1",
                    "evaluation.metrics=[\"layers\"]",
                    "discriminatorSteps=3",
                    "generatorSteps=2");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void goingOnTellsOfTheLayersAsIfItHadNeverStopped(int updates) throws IOException {
        Experiment whole = after(updates);
        ExperimentState state = whole.capture();
        whole.step();

        for (ExperimentState begun : List.of(state, brought(state))) {
            Experiment rest = after(7);
            rest.restore(begun);
            rest.step();

            assertThat(rest.last()).isEqualTo(whole.last());
            assertThat(rest.capture().position()).isEqualTo(whole.capture().position());
        }
    }

    @Test
    void aRoundThatWasSeenInPartTellsOfNoLayers() throws IOException {
        var run = new Experiment(Settings.apply(config, List.of("evaluation.metrics=[]")));
        run.update();
        run.update();
        run.update();
        run.reconfigure(config);
        run.step();

        assertThat(run.last().layers()).isEmpty();
        assertThat(brought(run.capture()).position()).isEqualTo(run.capture().position());

        run.step();

        assertThat(run.last().layers()).containsOnlyKeys(config.layerFigures());
    }

    /** D has made more updates in this round than a round has from now on. */
    @Test
    void aRoundThatWasMadeShorterIsBroughtToo() throws IOException {
        Experiment run = after(3);
        run.reconfigure(Settings.apply(config, List.of("discriminatorSteps=1")));
        assertThat(run.isBetweenSteps()).isFalse();

        ExperimentState state = run.capture();

        assertThat(brought(state).position()).isEqualTo(state.position());
    }

    @Test
    void aRoundThatIsOverIsRefused() {
        Experiment run = after(4);
        ExperimentState state = run.capture();
        ExperimentConfig shorter = Settings.apply(config, List.of("generatorSteps=1"));

        assertThatThrownBy(() -> brought(state, shorter))
                .isInstanceOf(RefusedArrayException.class)
                .hasMessageContaining("round/updates must be of a round that is not over");
    }

    private Experiment after(int updates) {
        var run = new Experiment(config);
        for (int i = 0; i < updates; i++) {
            run.update();
        }
        return run;
    }

    private static ExperimentState brought(ExperimentState state) throws IOException {
        return brought(state, state.config());
    }

    /** {@return the state as a run with this config reads it} */
    private static ExperimentState brought(ExperimentState state, ExperimentConfig of)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new NpzWriter(bytes)) {
            state.through(out);
        }
        try (var in = new NpzReader(new ByteArrayInputStream(bytes.toByteArray()))) {
            ExperimentState read = new Experiment(of).capture().through(in);
            in.end();
            return read;
        }
    }
}
