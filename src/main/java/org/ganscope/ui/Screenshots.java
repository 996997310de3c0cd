package org.ganscope.ui;

import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;

import org.ganscope.plot.Theme;
import org.ganscope.preset.Preset;
import org.ganscope.preset.PresetLibrary;
import org.ganscope.session.Command;
import org.ganscope.session.Mailbox;
import org.ganscope.session.Status;
import org.ganscope.session.Update;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.locks.LockSupport;

import javax.imageio.ImageIO;

/** Takes a picture of the window with each preset after some training, light and dark. */
public final class Screenshots {
    /** Training stops here, or where the time is over. */
    private static final long STEPS = 2000;

    private static final long SECONDS = 20;
    private static final long SECOND = 1_000_000_000;

    private final Mailbox<Update> shown = new Mailbox<>();
    private Optional<Update> latest = Optional.empty();
    private final Path folder;
    private final PrintStream out;

    private Screenshots(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /** Takes them all; needs a display and a thread of its own. */
    public static void run(Path folder, PrintStream out) throws IOException {
        Files.createDirectories(folder);
        var screenshots = new Screenshots(folder, out);
        List<Preset> presets = PresetLibrary.all();
        TriedWindow tried =
                TriedWindow.started(
                        () -> TriedWindow.open(presets, Preferences.FIRST, screenshots.shown::put));
        for (Preset preset : presets) {
            screenshots.take(tried, preset);
        }
        tried.closeFromOutside();
        Platform.exit();
    }

    private void take(TriedWindow tried, Preset preset) throws IOException {
        open(tried, preset);
        long target = Math.min(STEPS, preset.config().steps());
        tried.session().accept(new Command.Pace(OptionalDouble.empty()));
        tried.session().accept(new Command.RunTo(target));
        long end = System.nanoTime() + SECONDS * SECOND;
        while (System.nanoTime() < end && !isAt(preset, target)) {
            LockSupport.parkNanos(SECOND / 50);
        }
        tried.session().accept(new Command.Pause());
        pause(2);
        write(tried, preset, Theme.LIGHT);
        write(tried, preset, Theme.DARK);
    }

    private void open(TriedWindow tried, Preset preset) {
        shown.take();
        latest = Optional.empty();
        TriedWindow.onScreen(
                () -> {
                    tried.window()
                            .model()
                            .workspace()
                            .open(new Origin.Library(preset), preset.config());
                    return preset;
                });
        while (latest().filter(now -> now.config().equals(preset.config())).isEmpty()) {
            LockSupport.parkNanos(SECOND / 50);
        }
    }

    /** {@return the newest update that the window has been shown} */
    private Optional<Update> latest() {
        latest = shown.take().or(() -> latest);
        return latest;
    }

    private boolean isAt(Preset preset, long target) {
        return latest().filter(now -> now.config().title().equals(preset.config().title()))
                .filter(
                        now ->
                                now.snapshot().step() >= target
                                        || now.status() instanceof Status.Diverged)
                .isPresent();
    }

    private void write(TriedWindow tried, Preset preset, Theme theme) throws IOException {
        TriedWindow.onScreen(
                () -> {
                    tried.window().model().appearance().theme().set(theme);
                    return theme;
                });
        pause(1);
        BufferedImage image =
                TriedWindow.onScreen(
                        () ->
                                SwingFXUtils.fromFXImage(
                                        tried.stage().getScene().snapshot(null), null));
        String name = preset.name() + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
        Path draft = Files.createTempFile(folder, ".screenshot", ".png");
        ImageIO.write(opaque(image), "png", draft.toFile());
        Files.move(draft, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        out.printf(
                Locale.ROOT,
                "%s, step %,d%n",
                name,
                latest().map(now -> now.snapshot().step()).orElse(0L));
    }

    private static BufferedImage opaque(BufferedImage image) {
        var opaque =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = opaque.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return opaque;
    }

    private static void pause(int seconds) {
        LockSupport.parkNanos(seconds * SECOND);
    }
}
