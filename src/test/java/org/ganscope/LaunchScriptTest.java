package org.ganscope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The start script finds a Java, passes everything on, and says in one sentence what is missing.
 */
@DisabledOnOs(OS.WINDOWS)
class LaunchScriptTest {
    private static final List<String> TOOLS =
            List.of("dirname", "readlink", "uname", "sed", "grep");

    @TempDir Path root;

    private Path script;
    private final Map<String, String> environment = new TreeMap<>();

    @BeforeEach
    void install() throws IOException {
        Path tools = root.resolve("tools");
        for (String tool : TOOLS) {
            executable(tools.resolve(tool), "#!/bin/sh\nexec " + find(tool) + " \"$@\"\n");
        }
        environment.put("PATH", tools.toString());
        environment.put("HOME", root.resolve("a user").toString());
        environment.put("DISPLAY", ":0");
        // The machine's own folders would make the outcome a matter of what is installed on it.
        String moved =
                Files.readString(Path.of("packaging", "ganscope"))
                        .replaceAll(" /(?=usr|opt|Library)", " " + root + "/")
                        .replace(":/sbin", "");
        script = executable(root.resolve("the app/bin/ganscope"), moved);
        for (String library : List.of("libpangoft2-1.0.so.0", "libgtk-3.so.0", "libXtst.so.6")) {
            file(root.resolve("usr/lib/x86_64-linux-gnu").resolve(library), "");
        }
    }

    @Test
    void argumentsArriveAsTheyAre() throws Exception {
        environment.put("JAVA_HOME", java("jdk-25", "25.0.3").toString());

        Outcome outcome = start("run", "a b", "", "*", "--set", "x=\"1\"");

        assertThat(outcome.lines()).startsWith("jdk-25");
        assertThat(outcome.lines())
                .endsWith("org.ganscope.Launcher", "run", "a b", "", "*", "--set", "x=\"1\"");
        assertThat(outcome.exitCode()).isEqualTo(7);
    }

    @Test
    void javaHomeMayHaveSpaces() throws Exception {
        environment.put("JAVA_HOME", java("my own jdk", "25").toString());

        assertThat(start("presets").lines()).startsWith("my own jdk");
    }

    @Test
    void anOldJavaIsPassedOver() throws Exception {
        environment.put("JAVA_HOME", java("jdk-17", "17.0.15").toString());
        addToPath(java("jdk-8", "1.8.0_412").resolve("bin"));
        java("usr/lib/jvm/jdk-21", "21.0.2");
        java("usr/lib/jvm/jdk-26", "26-ea");

        assertThat(start("presets").lines()).startsWith("usr/lib/jvm/jdk-26");
    }

    @Test
    void theUsersFoldersAreSearched() throws Exception {
        java("a user/.sdkman/candidates/java/25-tem", "25");

        assertThat(start("presets").lines()).startsWith("a user/.sdkman/candidates/java/25-tem");
    }

    @Test
    void aLinkOnThePathLeadsToItsJava() throws Exception {
        Path java = java("somewhere/jdk-25", "25.0.3").resolve("bin/java");
        Path bin = Files.createDirectories(root.resolve("bin"));
        Files.createSymbolicLink(root.resolve("alternative"), java);
        Files.createSymbolicLink(bin.resolve("java"), root.resolve("alternative"));
        addToPath(bin);

        assertThat(start("presets").lines()).startsWith("somewhere/jdk-25");
    }

    @Test
    void aScriptOnThePathIsAskedForItsJava() throws Exception {
        Path home = java("versions/25", "25.0.3");
        executable(
                root.resolve("shims/java"), "#!/bin/sh\necho '    java.home = " + home + "' >&2\n");
        addToPath(root.resolve("shims"));

        assertThat(start("presets").lines()).startsWith("versions/25");
    }

    @Test
    void withoutJavaOneSentenceSaysSo() throws Exception {
        java("usr/lib/jvm/jdk-17", "17.0.15");

        Outcome outcome = start("presets");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.lines())
                .singleElement()
                .asString()
                .startsWith("GANscope needs Java 25 or newer, and found none");
    }

    @Test
    void linksToTheScriptLeadToItsFolder() throws Exception {
        environment.put("JAVA_HOME", java("jdk-25", "25").toString());
        Path links = Files.createDirectories(root.resolve("links"));
        Files.createSymbolicLink(
                links.resolve("first"), Path.of("..", "the app", "bin", "ganscope"));
        script = Files.createSymbolicLink(links.resolve("second"), links.resolve("first"));

        assertThat(start("presets").lines())
                .contains(root.toRealPath().resolve("the app/lib") + "/*")
                .contains(root.toRealPath().resolve("the app/javafx").toString());
    }

    @Test
    void extraOptionsAreSplitButNotExpanded() throws Exception {
        environment.put("JAVA_HOME", java("jdk-25", "25").toString());
        environment.put("GANSCOPE_OPTS", "-Xmx2g -Dpattern=/*");

        assertThat(start("presets").lines()).contains("-Xmx2g", "-Dpattern=/*");
    }

    @Test
    @DisabledOnOs(OS.MAC)
    void missingLibrariesAreNamedWithTheirPackages() throws Exception {
        environment.put("JAVA_HOME", java("jdk-25", "25").toString());
        Path libraries = root.resolve("usr/lib/x86_64-linux-gnu");
        Files.delete(libraries.resolve("libpangoft2-1.0.so.0"));
        Files.delete(libraries.resolve("libgtk-3.so.0"));

        assertThat(start().lines())
                .singleElement()
                .asString()
                .contains("sudo apt install libpangoft2-1.0-0 libgtk-3-0)");
        assertThat(start("animate").lines())
                .singleElement()
                .asString()
                .contains("sudo apt install libpangoft2-1.0-0)");
        assertThat(start("run").exitCode()).isEqualTo(7);
    }

    private record Outcome(int exitCode, List<String> lines) {}

    private Outcome start(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        List<String> lines = process.inputReader().readAllLines();
        return new Outcome(process.waitFor(), lines);
    }

    /** {@return a folder that looks like a JDK; its java prints its folder and its arguments} */
    private Path java(String name, String version) throws IOException {
        Path home = root.resolve(name);
        file(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        executable(
                home.resolve("bin/java"),
                "#!/bin/sh\nprintf '%s\\n' '" + name + "' \"$@\"\nexit 7\n");
        return home;
    }

    private void addToPath(Path folder) {
        environment.merge("PATH", folder.toString(), (old, added) -> added + ":" + old);
    }

    private static Path executable(Path file, String text) throws IOException {
        assertThat(file(file, text).toFile().setExecutable(true)).isTrue();
        return file;
    }

    private static Path file(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, text);
    }

    private static Path find(String tool) {
        Path inBin = Path.of("/bin", tool);
        return Files.exists(inBin) ? inBin : Path.of("/usr/bin", tool);
    }
}
