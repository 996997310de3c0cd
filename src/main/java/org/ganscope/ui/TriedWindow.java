package org.ganscope.ui;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.ganscope.preset.Preset;
import org.ganscope.session.TrainingSession;
import org.ganscope.session.Update;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The real window on a real session, to be tried or measured: it asks for no files, and keeps
 * nothing.
 *
 * @param stage where it stands
 */
record TriedWindow(Stage stage, TrainingSession session, MainWindow window) {

    /**
     * Opens it on the first of the presets. JavaFX thread.
     *
     * @param onUpdate sees each update before the window does
     */
    static TriedWindow open(
            List<Preset> presets, Preferences preferences, Consumer<Update> onUpdate) {
        Look.loadFonts();
        Preset first = presets.getFirst();
        var session = new TrainingSession(first.config());
        var stage = new Stage();
        var doors =
                new Doors(
                        session::accept,
                        () -> {
                            Optional<Update> update = session.updates().take();
                            update.ifPresent(onUpdate);
                            return update;
                        });
        var around = new Surroundings(presets, ConfigStore.DISK, new NoFiles(), () -> 1);
        var window = new MainWindow(stage, doors, first, around, preferences);
        window.show();
        return new TriedWindow(stage, session, window);
    }

    /** Closes it without a question. JavaFX thread. */
    void close() {
        session.close();
        stage.close();
    }

    /** Closes it without a question, and waits for that. Any other than the JavaFX thread. */
    void closeFromOutside() {
        onScreen(
                () -> {
                    close();
                    return this;
                });
    }

    /** Starts JavaFX and does something on its thread. {@return what that gave} */
    static <T> T started(Supplier<T> first) {
        var result = new CompletableFuture<T>();
        Platform.startup(() -> complete(result, first));
        return result.join();
    }

    /** {@return what {@code work} gives on the JavaFX thread; waits for it} */
    static <T> T onScreen(Supplier<T> work) {
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> complete(result, work));
        return result.join();
    }

    private static <T> void complete(CompletableFuture<T> result, Supplier<T> work) {
        try {
            result.complete(work.get());
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }

    /** Has no file to offer. */
    private record NoFiles() implements FilePicker {
        @Override
        public Optional<Path> toOpen() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toOpenData() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toSave(FileKind kind, String proposal) {
            return Optional.empty();
        }
    }
}
