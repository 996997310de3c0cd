package org.ganscope.ui;

import javafx.application.Application;
import javafx.stage.Stage;

import org.ganscope.math.RandomStream;
import org.ganscope.preset.Preset;
import org.ganscope.preset.PresetLibrary;
import org.ganscope.session.TrainingSession;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;

/** The application: opens the window on the first preset and remembers its looks. */
public final class GanscopeApp extends Application {
    private static final Logger LOG = System.getLogger("org.ganscope");

    /** Seeds are small enough to be read and typed. */
    private static final int SEEDS = 1_000_000;

    private final PreferencesFile file = PreferencesFile.ofUser();
    private Optional<TrainingSession> session = Optional.empty();
    private Optional<MainWindow> window = Optional.empty();

    @Override
    public void start(Stage stage) {
        Look.loadFonts();
        List<Preset> presets = PresetLibrary.all();
        Preset first = presets.getFirst();
        var training = new TrainingSession(first.config());
        session = Optional.of(training);
        PreferencesFile.Remembered remembered = file.read();
        var main =
                new MainWindow(
                        stage,
                        new Doors(training::accept, training.updates()::take),
                        first,
                        new Surroundings(
                                presets,
                                ConfigStore.DISK,
                                new NativeFilePicker(stage),
                                GanscopeApp::freshSeed),
                        remembered.preferences());
        window = Optional.of(main);
        Thread.setDefaultUncaughtExceptionHandler(new UncaughtFaults(main.prompter()));
        remembered.notice().ifPresent(main.model().status()::say);
        main.show();
        StartupTime.printWhereAsked();
    }

    private static long freshSeed() {
        return RandomStream.of(System.nanoTime(), "new seed").below(SEEDS);
    }

    /** Ends the session's thread and keeps the window's looks. */
    @Override
    public void stop() {
        session.ifPresent(TrainingSession::close);
        window.map(MainWindow::preferences).ifPresent(this::remember);
    }

    private void remember(Preferences preferences) {
        try {
            file.write(preferences);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the window's settings could not be kept", e);
        }
    }
}
