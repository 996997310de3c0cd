package org.ganscope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a start does follows from its arguments and from the display; the process is a real one. */
class LauncherTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"DISPLAY", "WAYLAND_DISPLAY"})
    void linuxHasTheDisplayThatItNames(String variable) {
        assertThat(Launcher.hasDisplay("Linux", Map.of(variable, ":0"))).isTrue();
        assertThat(Launcher.hasDisplay("Linux", Map.of(variable, ""))).isFalse();
        assertThat(Launcher.hasDisplay("Linux", Map.of())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Windows 11", "Mac OS X"})
    void otherSystemsAlwaysHaveADisplay(String system) {
        assertThat(Launcher.hasDisplay(system, Map.of())).isTrue();
    }

    @Test
    void argumentsGoToTheCommandLine() throws Exception {
        Process process = launch("", "--version");

        assertThat(output(process).readLine()).startsWith("GANscope");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutADisplayItSaysSoAndTrains() throws Exception {
        Process process = launch("");

        try (BufferedReader output = output(process)) {
            assertThat(output.readLine())
                    .isEqualTo("There is no display here: training without a window instead.");
            assertThat(output.readLine()).contains("steps");
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDisplayThatCannotBeReachedIsOneSentence() throws Exception {
        Process process = launch(":4242");

        assertThat(output(process).readAllLines())
                .singleElement()
                .asString()
                .startsWith("The window cannot open")
                .contains(":4242");
        assertThat(process.waitFor()).isEqualTo(1);
    }

    private Process launch(String display, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--module-path", System.getProperty("jdk.module.path")));
        command.addAll(List.of("--add-modules", "javafx.controls,javafx.swing"));
        command.addAll(List.of("--enable-native-access=javafx.graphics"));
        command.addAll(List.of("-Djava.awt.headless=true", "-XX:+UseSerialGC"));
        command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        command.add(Launcher.class.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.directory(folder.toFile());
        builder.environment().remove("WAYLAND_DISPLAY");
        builder.environment().put("DISPLAY", display);
        return builder.start();
    }

    private static BufferedReader output(Process process) {
        return process.inputReader();
    }
}
