package org.ganscope.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.ganscope.experiment.Aspect;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.plot.PlaneLayer;
import org.ganscope.plot.View;
import org.ganscope.session.Command;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Which views are shown, the large one first, and which one has the centre to itself. Those that
 * the present run does not have keep their place for the next one that does. Asks the session for
 * what the visible ones need. JavaFX thread only; knows no nodes.
 */
final class ViewsViewModel {
    private final Consumer<Command> session;
    private final ReadOnlyObjectWrapper<List<View>> shown =
            new ReadOnlyObjectWrapper<>(View.atFirst());
    private final ReadOnlyObjectWrapper<Optional<View>> alone =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<View>> visible =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Set<PlaneLayer>> layers =
            new ReadOnlyObjectWrapper<>(PlaneLayer.FIRST);

    /** Where hidden views stood, the large place being 0. */
    private final Map<View, Integer> places = new EnumMap<>(View.class);

    private Optional<ExperimentConfig> config = Optional.empty();
    private Command.Watch watched = new Command.Watch(Set.of(), false);
    private OptionalDouble shape = OptionalDouble.empty();
    private boolean inSlowMotion;

    ViewsViewModel(Consumer<Command> session) {
        this.session = session;
    }

    /** {@return the chosen views, also those that the present run does not have} */
    ReadOnlyObjectProperty<List<View>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** {@return the view that has the centre to itself} */
    ReadOnlyObjectProperty<Optional<View>> alone() {
        return alone.getReadOnlyProperty();
    }

    /** {@return the views in the centre now, the large one first} */
    ReadOnlyObjectProperty<List<View>> visible() {
        return visible.getReadOnlyProperty();
    }

    /** {@return what the chart of points shows} */
    ReadOnlyObjectProperty<Set<PlaneLayer>> layers() {
        return layers.getReadOnlyProperty();
    }

    /** {@return why the present run has no such view} */
    Optional<String> absence(View view) {
        return config.flatMap(view::absence);
    }

    /** Follows the run. */
    void show(ExperimentConfig running) {
        if (config.isEmpty() || !config.get().equals(running)) {
            config = Optional.of(running);
            arrange();
        }
    }

    /**
     * Puts slow motion in the place of what is small, or gives that its place again. What is chosen
     * stays chosen.
     */
    void showSlowMotion(boolean on) {
        inSlowMotion = on;
        alone.set(Optional.empty());
        arrange();
    }

    /** Takes these for the chosen ones, as they were remembered. */
    void restore(List<View> chosen) {
        shown.set(List.copyOf(chosen));
        arrange();
    }

    /** Hides a view, or shows it where it stood before; last where it was not shown before. */
    void toggle(View view) {
        List<View> all = new ArrayList<>(shown.get());
        if (all.contains(view)) {
            places.put(view, all.indexOf(view));
            all.remove(view);
        } else {
            all.add(Math.min(places.getOrDefault(view, all.size()), all.size()), view);
        }
        shown.set(List.copyOf(all));
        if (alone.get().isPresent()) {
            alone.set(all.contains(view) ? Optional.of(view) : Optional.empty());
        }
        arrange();
    }

    /** Shows a layer of the chart of points, or takes it away. */
    void toggle(PlaneLayer layer) {
        Set<PlaneLayer> all = EnumSet.noneOf(PlaneLayer.class);
        all.addAll(layers.get());
        if (!all.remove(layer)) {
            all.add(layer);
        }
        restore(all);
    }

    /** Takes these for the layers of the chart of points. */
    void restore(Set<PlaneLayer> chosen) {
        layers.set(Set.copyOf(chosen));
        arrange();
    }

    /** Takes note of the shape in which the plane is painted: all of it shall be known. */
    void frame(double widthToHeight) {
        if (shape.isEmpty() || shape.getAsDouble() != widthToHeight) {
            shape = OptionalDouble.of(widthToHeight);
            session.accept(new Command.Frame(widthToHeight));
        }
    }

    /** Gives a view the large place. */
    void enlarge(View view) {
        List<View> all = new ArrayList<>(shown.get());
        all.remove(view);
        all.addFirst(view);
        shown.set(List.copyOf(all));
        arrange();
    }

    /** Gives a view the centre to itself, or all of them their places again. */
    void toggleAlone(View view) {
        alone.set(alone.get().equals(Optional.of(view)) ? Optional.empty() : Optional.of(view));
        arrange();
    }

    /** Gives the large view the centre to itself, or all of them their places again. */
    void toggleAlone() {
        if (alone.get().isPresent()) {
            together();
        } else if (!visible.get().isEmpty()) {
            toggleAlone(visible.get().getFirst());
        }
    }

    /** Gives all views their places again. */
    void together() {
        alone.set(Optional.empty());
        arrange();
    }

    private void arrange() {
        if (config.isEmpty()) {
            return;
        }
        List<View> chosen = shown.get().stream().filter(view -> view.isOf(config.get())).toList();
        List<View> there = inSlowMotion ? withSlowMotion(chosen) : chosen;
        visible.set(alone.get().filter(there::contains).map(view -> List.of(view)).orElse(there));
        watch();
    }

    /** {@return the large view, what shares its row, and slow motion} */
    private static List<View> withSlowMotion(List<View> chosen) {
        List<View> all = new ArrayList<>();
        for (View view : chosen) {
            if (all.isEmpty() || view == View.SETS || view == View.PHASES) {
                all.add(view);
            }
        }
        if (!all.contains(View.PHASES)) {
            all.add(View.PHASES);
        }
        return List.copyOf(all);
    }

    private void watch() {
        Set<Aspect> needed = EnumSet.noneOf(Aspect.class);
        visible.get().forEach(view -> needed.addAll(view.aspects()));
        if (visible.get().contains(View.POINTS)) {
            layers.get().forEach(layer -> layer.aspect().ifPresent(needed::add));
        }
        var wanted = new Command.Watch(needed, visible.get().stream().anyMatch(View::showsMotion));
        if (!wanted.equals(watched)) {
            watched = wanted;
            session.accept(wanted);
        }
    }
}
