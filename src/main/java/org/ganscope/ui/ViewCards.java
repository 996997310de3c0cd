package org.ganscope.ui;

import javafx.application.Platform;
import javafx.scene.Node;

import org.ganscope.plot.Scene;
import org.ganscope.plot.View;
import org.ganscope.session.Status;
import org.ganscope.session.Update;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The cards of the centre, each made when its view is first shown, and kept in step with the run
 * and the window's looks. The large one follows every update, the others take turns.
 */
final class ViewCards {
    private static final double PRESENTED = 1.5;

    private final WindowViewModel window;
    private final ChartFiles files;
    private final ViewsPane pane = new ViewsPane();
    private final Map<View, ViewCard> cards = new EnumMap<>(View.class);
    private final NoiseFloors floors =
            new NoiseFloors(new Background("noise floor"), Platform::runLater);
    private final List<Unhurried> turns = new ArrayList<>();

    ViewCards(WindowViewModel window, ChartFiles files) {
        this.window = window;
        this.files = files;
        Appearance appearance = window.appearance();
        window.views().visible().subscribe(this::arrange);
        appearance.theme().subscribe(theme -> cards.values().forEach(this::dress));
        appearance.presenting().subscribe(on -> cards.values().forEach(this::dress));
        appearance.logSteps().subscribe(on -> window.latest().get().ifPresent(this::showAll));
        floors.floor().subscribe(floor -> window.latest().get().ifPresent(this::showAll));
        window.latest().subscribe(latest -> latest.ifPresent(this::show));
    }

    /** {@return the centre, which scrolls where the views would be too small} */
    Node pane() {
        var scroll = new LiveScrollPane();
        scroll.setId("centre");
        scroll.setFitToHeight(true);
        scroll.setContent(pane);
        return scroll;
    }

    private void arrange(List<View> visible) {
        pane.show(visible.stream().map(this::card).toList());
        window.latest().get().ifPresent(this::showAll);
    }

    private ViewCard card(View view) {
        return cards.computeIfAbsent(view, this::make);
    }

    private ViewCard make(View view) {
        var card = new ViewCard(view, window, files);
        if (view == View.NETWORKS) {
            NetworkPane.addTo(card, window);
        }
        if (view == View.PHASES) {
            NextPhaseButton.addTo(card, window);
        }
        dress(card);
        return card;
    }

    private void dress(ViewCard card) {
        Appearance appearance = window.appearance();
        card.chart().light(appearance.theme().get());
        card.chart().enlarge(appearance.presenting().get() ? PRESENTED : 1);
    }

    private void show(Update update) {
        floors.show(update.config());
        List<View> visible = window.views().visible().get();
        for (int i = 0; i < visible.size(); i++) {
            boolean isPhase = visible.get(i) == View.PHASES;
            if (i == 0 || isPhase || turn(i).isDue(update)) {
                card(visible.get(i)).show(update.config(), scene(update));
            }
        }
    }

    private void showAll(Update update) {
        window.views()
                .visible()
                .get()
                .forEach(view -> card(view).show(update.config(), scene(update)));
    }

    private Unhurried turn(int place) {
        while (turns.size() <= place) {
            turns.add(new Unhurried(Unhurried.Turn.ofView(turns.size()), System::nanoTime));
        }
        return turns.get(place);
    }

    private Scene scene(Update update) {
        return new Scene(
                update.config(),
                update.snapshot(),
                update.history(),
                update.findings(),
                floors.floor().get(),
                window.appearance().logSteps().get(),
                update.motion(),
                update.begun(),
                !(update.status() instanceof Status.Running));
    }
}
