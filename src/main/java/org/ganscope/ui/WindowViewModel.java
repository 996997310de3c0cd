package org.ganscope.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.ganscope.diagnosis.Suggestion;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.gan.Player;
import org.ganscope.plot.PlaneLayer;
import org.ganscope.preset.Preset;
import org.ganscope.session.Command;
import org.ganscope.session.Status;
import org.ganscope.session.Update;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * All that the window knows, in one place: hands each update to the view models. JavaFX thread
 * only; knows no nodes.
 */
final class WindowViewModel {
    private final WorkspaceViewModel workspace;
    private final TransportViewModel transport;
    private final SpeedViewModel speed;
    private final StatusViewModel status;
    private final Appearance appearance = new Appearance();
    private final ViewsViewModel views;
    private final NetworkViewModel networks;
    private final FindingsLog found = new FindingsLog();
    private final LongSupplier seeds;
    private final ReadOnlyObjectWrapper<Optional<Update>> latest =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param session takes commands
     * @param first what the session was started with
     * @param seeds gives a fresh seed at each call
     */
    WindowViewModel(Consumer<Command> session, Preset first, LongSupplier seeds) {
        this.workspace =
                new WorkspaceViewModel(
                        session, new Origin.Library(first), first.config(), System::nanoTime);
        this.transport = new TransportViewModel(session);
        this.speed = new SpeedViewModel(session, System::nanoTime);
        this.status = new StatusViewModel(System::nanoTime);
        this.views = new ViewsViewModel(session);
        this.networks = new NetworkViewModel(workspace);
        this.seeds = seeds;
        speed.slow().subscribe(views::showSlowMotion);
        workspace.origin().subscribe(origin -> speed.suit(workspace.edited().get()));
    }

    WorkspaceViewModel workspace() {
        return workspace;
    }

    TransportViewModel transport() {
        return transport;
    }

    SpeedViewModel speed() {
        return speed;
    }

    StatusViewModel status() {
        return status;
    }

    Appearance appearance() {
        return appearance;
    }

    ViewsViewModel views() {
        return views;
    }

    NetworkViewModel networks() {
        return networks;
    }

    /** {@return the newest update; empty before the first} */
    ReadOnlyObjectProperty<Optional<Update>> latest() {
        return latest.getReadOnlyProperty();
    }

    /** {@return what was found of the run up to the newest update, what ended as well} */
    List<FindingsLog.Episode> found() {
        return found.episodes();
    }

    /** Takes an update from the session to all who show it. */
    void show(Update update) {
        workspace.show(update);
        views.show(update.config());
        transport.show(update);
        speed.show(update);
        status.show(update);
        networks.show(update);
        int every = update.config().evaluation().every();
        found.note(update.snapshot().step(), every, update.findings());
        latest.set(Optional.of(update));
    }

    /** Does what a suggestion says, in a new run where it takes one. */
    void apply(Suggestion suggestion) {
        ExperimentConfig edited = workspace.edited().get();
        boolean ended =
                latest.get().filter(now -> now.status() instanceof Status.Diverged).isPresent();
        boolean resets = ended || suggestion.needsReset(edited);
        suggestion.applied(edited).ifPresent(resets ? this::begin : workspace::edit);
    }

    private void begin(ExperimentConfig config) {
        status.say("");
        workspace.editAndReset(config);
    }

    /** Has the run take another metric from now on. */
    void turnOn(MetricOffer offer) {
        offer.applied(workspace.edited().get()).ifPresent(workspace::edit);
        status.say(
                "%s: taken every %,d steps from here on. Undo, or More metrics on the left, stops it."
                        .formatted(offer.label(), workspace.edited().get().evaluation().every()));
    }

    /** Has one player make an update, or says why it does not. */
    void update(Player player) {
        if (transport.trainable().get() && !transport.inTurn().get()) {
            status.say(
                    "%s cannot move alone, both move at once: press %s, or set Moves to “D, then G”."
                            .formatted(
                                    player == Player.DISCRIMINATOR ? "D" : "G",
                                    Shortcut.STEP.label()));
        } else {
            transport.update(player);
        }
    }

    /** Shows the map of the best D in the place of that of D, or back; where there is a map. */
    void toggleBestD() {
        ExperimentConfig runs = latest.get().map(Update::config).orElse(workspace.edited().get());
        if (runs.data().dimension() == 1) {
            status.say(
                    "%s colours the plane, and these data are numbers."
                            .formatted(Shortcut.BEST_D.label()));
        } else {
            views.toggle(PlaneLayer.OPTIMAL_MAP);
        }
    }

    /** Shows the next phase of an update, in slow motion, where training can go on. */
    void nextPhase() {
        if (transport.trainable().get()) {
            speed.nextPhase();
        }
    }

    void reset() {
        status.say("");
        workspace.reset();
    }

    void newSeed() {
        status.say("");
        workspace.reset(seeds.getAsLong());
    }
}
