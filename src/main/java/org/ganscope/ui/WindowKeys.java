package org.ganscope.ui;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;

import org.ganscope.gan.Player;

/** Which key does what in the main window. */
final class WindowKeys {
    private final WindowViewModel model;
    private final FilesViewModel files;
    private final DataActions data;
    private final Stage stage;

    WindowKeys(WindowViewModel model, FilesViewModel files, DataActions data, Stage stage) {
        this.model = model;
        this.files = files;
        this.data = data;
        this.stage = stage;
    }

    /**
     * Binds all keys of the window.
     *
     * @param close asks to close the window
     * @param showKeys opens the list of keys
     */
    Shortcuts bind(Shortcuts keys, Runnable close, Runnable showKeys) {
        bindTraining(keys);
        bindFiles(keys);
        bindAppearance(keys);
        return keys.on(Shortcut.CLOSE, close).on(Shortcut.KEYS, showKeys);
    }

    private void bindTraining(Shortcuts keys) {
        TransportViewModel transport = model.transport();
        keys.on(Shortcut.PLAY, transport::togglePlay)
                .on(Shortcut.STEP, transport::stepOnce)
                .on(Shortcut.UPDATE_D, () -> model.update(Player.DISCRIMINATOR))
                .on(Shortcut.UPDATE_G, () -> model.update(Player.GENERATOR))
                .on(Shortcut.RUN_TO, this::askForStep)
                .on(Shortcut.RESET, model::reset)
                .on(Shortcut.NEW_SEED, model::newSeed)
                .on(Shortcut.SLOWER, model.speed()::slower)
                .on(Shortcut.FASTER, model.speed()::faster)
                .on(Shortcut.SLOW_MOTION, model.speed()::toggleSlow)
                .on(Shortcut.NEXT_PHASE, model::nextPhase);
    }

    private void bindFiles(Shortcuts keys) {
        keys.on(Shortcut.UNDO, model.workspace()::undo)
                .on(Shortcut.REDO, model.workspace()::redo)
                .on(Shortcut.DRAW, data.draw())
                .on(Shortcut.OPEN_DATA, data.open())
                .on(Shortcut.PASTE, data.paste())
                .on(Shortcut.PRESETS, this::choosePreset)
                .on(Shortcut.OPEN, files::open)
                .on(Shortcut.SAVE, files::save)
                .on(Shortcut.SAVE_AS, files::saveAs);
    }

    private void bindAppearance(Shortcuts keys) {
        Appearance look = model.appearance();
        keys.on(Shortcut.FOLD_LEFT, () -> Appearance.toggle(look.leftFolded()))
                .on(Shortcut.FOLD_RIGHT, () -> Appearance.toggle(look.rightFolded()))
                .on(Shortcut.ENLARGE, model.views()::toggleAlone)
                .on(Shortcut.VIEWS, this::chooseViews)
                .on(Shortcut.LOG_STEPS, () -> Appearance.toggle(look.logSteps()))
                .on(Shortcut.BEST_D, model::toggleBestD)
                .on(Shortcut.THEME, look::nextTheme)
                .on(Shortcut.PRESENT, () -> Appearance.toggle(look.presenting()))
                .on(Shortcut.FULL_SCREEN, () -> stage.setFullScreen(!stage.isFullScreen()))
                .on(Shortcut.LEAVE, this::leave);
    }

    private void choosePreset() {
        if (stage.getScene().lookup("#presets") instanceof MenuButton presets) {
            open(presets, presets::show);
        }
    }

    private void askForStep() {
        if (stage.getScene().lookup("#run-to") instanceof Button button) {
            open(button, button::fire);
        }
    }

    /**
     * Opens what has a field once this key is through, or its letter would be typed there; not over
     * what a key just before has opened.
     */
    private static void open(Control button, Runnable opening) {
        Platform.runLater(
                () -> {
                    if (!Shortcuts.anyMenuOpen()) {
                        button.requestFocus();
                        opening.run();
                    }
                });
    }

    private void chooseViews() {
        if (stage.getScene().lookup("#views") instanceof MenuButton menu) {
            menu.requestFocus();
            menu.show();
        }
    }

    /** Leaves what was entered last. */
    private void leave() {
        Appearance look = model.appearance();
        if (stage.isFullScreen()) {
            stage.setFullScreen(false);
        } else {
            look.presenting().set(false);
            model.views().together();
        }
    }
}
