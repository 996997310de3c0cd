package org.ganscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.codec.DecodedGif;
import org.ganscope.codec.PictureError;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.NoiseFloor;
import org.ganscope.plot.Dashboard;
import org.ganscope.plot.Scene;
import org.ganscope.plot.Theme;
import org.ganscope.preset.PresetLibrary;
import org.junit.jupiter.api.Test;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class AnimateCommandTest extends CommandsInAFolder {
    @Test
    void everyFrameShowsTheDashboardAtItsStep() throws IOException {
        Outcome outcome =
                animate("--steps", "8", "--frames", "5", "--size", "320x200", "--fps", "30");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("wrote " + gif());
        DecodedGif gif = DecodedGif.read(gif());
        assertThat(gif.delays()).containsExactly(3, 4, 3, 3, 4);
        assertThat(gif.loops()).isTrue();
        assertThat(gif.frames()).hasSize(5);
        var experiment =
                new Experiment(PresetLibrary.find("1", List.of("steps=8", "evaluation.every=1")));
        var dashboard = new Dashboard();
        var floor = NoiseFloor.usual(experiment.config(), () -> true);
        for (BufferedImage frame : gif.frames()) {
            assertThat(PictureError.meanSquared(frame, painted(dashboard, experiment, floor)))
                    .isLessThan(10);
            experiment.step();
            experiment.step();
        }
    }

    @Test
    void theMetricHasItsNoiseFloor() throws IOException {
        animate("--steps", "4", "--frames", "2", "--size", "320x200");

        var experiment =
                new Experiment(PresetLibrary.find("1", List.of("steps=4", "evaluation.every=1")));
        var dashboard = new Dashboard();
        painted(dashboard, experiment, NoiseFloor.NONE);
        IntStream.range(0, 4).forEach(i -> experiment.step());
        BufferedImage last = DecodedGif.read(gif()).frames().getLast();
        var floor = NoiseFloor.usual(experiment.config(), () -> true);
        assertThat(PictureError.meanSquared(last, painted(dashboard, experiment, floor)))
                .isLessThan(
                        PictureError.meanSquared(
                                last, painted(dashboard, experiment, NoiseFloor.NONE)));
    }

    @Test
    void fewStepsMakeAsManyFramesAsAskedFor() throws IOException {
        animate("--steps", "2", "--frames", "7", "--size", "64x64");

        DecodedGif gif = DecodedGif.read(gif());
        assertThat(gif.frames()).hasSize(7);
        assertThat(gif.delays()).containsOnly(5);
        assertThat(gif.areas().getFirst()).isEqualTo(64 * 64);
    }

    @Test
    void theMomentsPresetIsAnimatedToo() throws IOException {
        Outcome outcome =
                Outcome.of(
                        "animate", "2", "--steps", "1", "--out", gif().toString(), "--frames", "2");

        assertThat(outcome.code()).isZero();
        DecodedGif gif = DecodedGif.read(gif());
        assertThat(gif.frames().getFirst().getWidth()).isEqualTo(960);
        assertThat(gif.frames().getFirst().getHeight()).isEqualTo(540);
    }

    @Test
    void allFaultsAreToldBeforeAnyMemoryIsTaken() throws IOException {
        Outcome outcome =
                Outcome.of(
                        "animate",
                        "1",
                        "--steps",
                        "0",
                        "--size",
                        "99999x99999",
                        "--frames",
                        "1",
                        "--fps",
                        "many",
                        "--out",
                        root.resolve("x.mp4").toString());

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.faults())
                .containsExactly(
                        "ganscope animate: 5 faults",
                        "  --out must end in .gif, but is " + root.resolve("x.mp4"),
                        "  --frames must be a whole number, 2 to 2,000, but is 1",
                        "  --fps must be a whole number, 1 to 50, but is many",
                        "  --size must be 64x64 to 3840x2160, but is 99999x99999",
                        "  steps must be 1 to 1,000,000,000, but is 0");
        assertThat(names(root)).isEmpty();
    }

    @Test
    void aSizeThatIsNoneIsExplained() {
        assertThat(animate("--size", "large").faults())
                .containsExactly(
                        "ganscope animate: --size must be WIDTHxHEIGHT, such as 960x540, but is"
                                + " large");
    }

    @Test
    void aFileThatExistsIsKept() throws IOException {
        Files.writeString(gif(), "mine");

        Outcome refused = animate("--steps", "1", "--frames", "2", "--size", "64x64");

        assertThat(refused.code()).isEqualTo(2);
        assertThat(gif()).hasContent("mine");
        assertThat(refused.faults())
                .containsExactly(
                        "ganscope animate: --out %s exists already; --overwrite replaces it"
                                .formatted(gif()));

        animate("--steps", "1", "--frames", "2", "--size", "64x64", "--overwrite");

        assertThat(DecodedGif.read(gif()).frames()).hasSize(2);
        assertThat(names(root)).containsExactly("x.gif");
    }

    @Test
    void anAnimationOfADivergedRunEndsWithItsLastFiniteStep() throws IOException {
        List<String> settings =
                Stream.concat(
                                Stream.of("--steps", "4000", "--frames", "21", "--size", "64x64"),
                                DIVERGING.stream().flatMap(setting -> Stream.of("--set", setting)))
                        .toList();

        Outcome outcome = animate(settings.toArray(String[]::new));

        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).contains("Training diverged in step ").contains("Try ");
        assertThat(DecodedGif.read(gif()).frames()).hasSizeBetween(1, 20);
    }

    private Outcome animate(String... arguments) {
        return Outcome.of(
                Stream.of(new String[] {"animate", "1", "--out", gif().toString()}, arguments)
                        .flatMap(Stream::of)
                        .toArray(String[]::new));
    }

    private Path gif() {
        return root.resolve("x.gif");
    }

    private static BufferedImage painted(
            Dashboard dashboard, Experiment experiment, NoiseFloor floor) {
        var image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        dashboard.paint(
                graphics,
                320,
                200,
                Theme.LIGHT,
                new Scene(
                        experiment.config(),
                        experiment.snapshot(Dashboard.ASPECTS),
                        experiment.history(),
                        List.of(),
                        floor,
                        false,
                        Optional.empty()));
        graphics.dispose();
        return image;
    }
}
