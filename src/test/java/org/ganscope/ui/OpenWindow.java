package org.ganscope.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;

import org.ganscope.config.Settings;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.plot.PlaneLayer;
import org.ganscope.plot.Theme;
import org.ganscope.plot.View;
import org.ganscope.preset.Preset;
import org.ganscope.preset.PresetLibrary;
import org.ganscope.session.TrainingSession;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The real window on a real session, small enough for the headless screen: opened before each test
 * of a class that registers it, and closed after. Tests may ask for a robot.
 */
final class OpenWindow extends TypeBasedParameterResolver<FxRobot>
        implements BeforeEachCallback, AfterEachCallback {
    /** Far beyond what any machine needs: a bound for what never comes, not for what is slow. */
    private static final long PATIENCE_SECONDS = 60;

    static final ExperimentConfig CONFIG =
            Settings.apply(
                    PresetLibrary.all().getFirst().config(),
                    List.of(
                            "batchSize=16",
                            "discriminatorSteps=1",
                            "generatorSteps=1",
                            "evaluation.samples=200",
                            "steps=1000000"));

    private final FxRobot robot = new FxRobot();
    private final FakePicker picker = new FakePicker();
    private Optional<Opened> opened = Optional.empty();
    private long seeds = 100;

    /** What there is while a test runs. */
    private record Opened(Stage stage, TrainingSession session, MainWindow window) {}

    @Override
    public void beforeEach(ExtensionContext context) throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        run(() -> opened = Optional.of(on(stage)));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        FxToolkit.cleanupInput(robot);
        session().close();
        run(stage()::close);
    }

    @Override
    public FxRobot resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return robot;
    }

    private Opened on(Stage stage) {
        Look.loadFonts(); // what fits is a question of the window's own
        var session = new TrainingSession(CONFIG);
        var first = new Preset(1, "01-small.json", CONFIG);
        var second =
                new Preset(
                        2, "02-other.json", Settings.apply(CONFIG, List.of("title=\"Another\"")));
        var window =
                new MainWindow(
                        stage,
                        new Doors(session::accept, session.updates()::take),
                        first,
                        new Surroundings(
                                List.of(first, second), ConfigStore.DISK, picker, () -> ++seeds),
                        new Preferences(
                                Theme.LIGHT,
                                false,
                                false,
                                Optional.of(new Preferences.Place(0, 0, 1000, 700, false)),
                                List.of(),
                                View.atFirst(),
                                PlaneLayer.FIRST,
                                false,
                                Map.of("metric-2", "Standard deviation")));
        window.show();
        stage.requestFocus();
        return new Opened(stage, session, window);
    }

    Stage stage() {
        return opened.orElseThrow().stage();
    }

    TrainingSession session() {
        return opened.orElseThrow().session();
    }

    FakePicker picker() {
        return picker;
    }

    MainWindow window() {
        return opened.orElseThrow().window();
    }

    WindowViewModel model() {
        return window().model();
    }

    /** Presses a button where a user would find it. */
    void press(String id) {
        WaitForAsyncUtils.waitForAsyncFx(
                TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), () -> button(id).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    void run(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Goes to a field of the form, wherever what is scrolled to is. */
    void focus(String id) {
        run(
                () -> {
                    Node around = node(id);
                    while (!(around instanceof FormLine line)) {
                        around = around.getParent();
                    }
                    line.focus(id);
                });
    }

    String text(String id) {
        return node(id) instanceof Labeled labeled ? labeled.getText() : "";
    }

    long step() {
        return model().transport().step().get();
    }

    /** {@return whether it trains; what the chip says meanwhile depends on what is found} */
    boolean isTraining() {
        return model().transport().playing().get();
    }

    StateChip state() {
        return model().transport().chip().get();
    }

    Node node(String id) {
        Node found = stage().getScene().lookup("#" + id);
        if (found == null) {
            throw new AssertionError("nothing in the window is called " + id);
        }
        return found;
    }

    /** Waits until something holds, as seen on the JavaFX thread. */
    void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () ->
                        WaitForAsyncUtils.waitForAsyncFx(
                                TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), condition));
    }

    private Button button(String id) {
        return (Button) node(id);
    }
}
