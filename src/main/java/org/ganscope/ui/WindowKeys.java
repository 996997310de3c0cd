package org.ganscope.ui;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;

import org.ganscope.gan.Player;

/** Which key does what in the main window. */
final class WindowKeys {
    private final MainWindow window;
    private final Stage stage;

    WindowKeys(MainWindow window, Stage stage) {
        this.window = window;
        this.stage = stage;
    }

    /** Binds all keys of the window. */
    Shortcuts bind(Shortcuts keys) {
        bindTraining(keys);
        bindFiles(keys);
        return bindAppearance(keys);
    }

    private void bindTraining(Shortcuts keys) {
        WindowViewModel model = window.model();
        TransportViewModel transport = model.transport();
        keys.on(Shortcut.PLAY, transport::togglePlay)
                .on(Shortcut.STEP, transport::stepOnce)
                .on(Shortcut.UPDATE_D, () -> transport.update(Player.DISCRIMINATOR))
                .on(Shortcut.UPDATE_G, () -> transport.update(Player.GENERATOR))
                .on(Shortcut.RUN_TO, this::askForStep)
                .on(Shortcut.RESET, model::reset)
                .on(Shortcut.NEW_SEED, model::newSeed)
                .on(Shortcut.SLOWER, model.speed()::slower)
                .on(Shortcut.FASTER, model.speed()::faster);
    }

    private void bindFiles(Shortcuts keys) {
        FilesViewModel files = window.files();
        keys.on(Shortcut.OPEN, files::open)
                .on(Shortcut.SAVE, files::save)
                .on(Shortcut.SAVE_AS, files::saveAs)
                .on(Shortcut.CLOSE, window::requestClose);
    }

    private Shortcuts bindAppearance(Shortcuts keys) {
        Appearance look = window.model().appearance();
        return keys.on(Shortcut.FOLD_LEFT, () -> Appearance.toggle(look.leftFolded()))
                .on(Shortcut.FOLD_RIGHT, () -> Appearance.toggle(look.rightFolded()))
                .on(Shortcut.ENLARGE, () -> Appearance.toggle(look.mainAlone()))
                .on(Shortcut.THEME, () -> Appearance.toggle(look.dark()))
                .on(Shortcut.PRESENT, () -> Appearance.toggle(look.presenting()))
                .on(Shortcut.FULL_SCREEN, () -> stage.setFullScreen(!stage.isFullScreen()))
                .on(Shortcut.LEAVE, this::leave)
                .on(Shortcut.KEYS, window::showKeys);
    }

    private void askForStep() {
        Scene scene = stage.getScene();
        if (scene.lookup("#run-to") instanceof Button button) {
            button.fire();
        }
    }

    /** Leaves what was entered last. */
    private void leave() {
        Appearance look = window.model().appearance();
        if (stage.isFullScreen()) {
            stage.setFullScreen(false);
        } else {
            look.presenting().set(false);
            look.mainAlone().set(false);
        }
    }
}
