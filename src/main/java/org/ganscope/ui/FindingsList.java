package org.ganscope.ui;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.ganscope.diagnosis.Condition;
import org.ganscope.diagnosis.Finding;
import org.ganscope.diagnosis.Suggestion;
import org.ganscope.experiment.ExperimentConfig;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * What is found of the run, in words, each with what to try against it; away where nothing is. What
 * would help against more than one is said once, where it is first.
 */
final class FindingsList extends VBox {
    /** Words that change more often can't be read. */
    private static final long READING_NANOS = 500_000_000;

    private final LongSupplier clock;
    private final Consumer<Suggestion> apply;
    private List<Finding> shown = List.of();
    private List<List<Suggestion>> suggested = List.of();
    private long shownAt;

    /**
     * @param clock nanoseconds, as {@link System#nanoTime}
     * @param apply does what a suggestion's button says
     */
    FindingsList(LongSupplier clock, Consumer<Suggestion> apply) {
        this.clock = clock;
        this.apply = apply;
        setId("findings");
        getStyleClass().add("group");
        setVisible(false);
        setManaged(false);
    }

    /**
     * @param all what ended the run has a card of its own, so that only what to try is said here
     * @param config what suggestions are changes of
     * @param atRest whether nothing follows until somebody asks for it
     */
    void show(List<Finding> all, ExperimentConfig config, boolean atRest) {
        List<Finding> findings =
                all.stream().filter(one -> one.condition() != Condition.DIVERGED).toList();
        List<List<Suggestion>> now = all.stream().map(one -> one.suggestions(config)).toList();
        if (!conditions(findings).equals(conditions(shown)) || !now.equals(suggested)) {
            build(all, now, config);
            note(findings);
        } else if (!findings.equals(shown) && (atRest || isRead())) {
            refresh(findings);
        }
    }

    private boolean isRead() {
        return clock.getAsLong() - shownAt >= READING_NANOS;
    }

    /** Keeps the cards that are as before, for one of their buttons may have the keyboard. */
    private void build(
            List<Finding> all, List<List<Suggestion>> suggestions, ExperimentConfig config) {
        boolean ended = all.stream().anyMatch(one -> one.condition() == Condition.DIVERGED);
        var said = new LinkedHashSet<Suggestion>();
        List<Node> before = new ArrayList<>(getChildren());
        List<Node> cards = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).condition() != Condition.DIVERGED) {
                cards.add(card(all.get(i), before));
            }
            List<Suggestion> its = suggestions.get(i);
            List<Suggestion> above = its.stream().filter(said::contains).toList();
            List<Advice.Offer> own =
                    its.stream()
                            .filter(said::add)
                            .map(one -> Advice.Offer.of(one, config, ended))
                            .toList();
            if (!its.isEmpty()) {
                cards.add(card(new Advice(own, above), before));
            }
        }
        getChildren().setAll(cards);
        setVisible(!cards.isEmpty());
        setManaged(!cards.isEmpty());
        suggested = suggestions;
    }

    private static FindingCard card(Finding finding, List<Node> before) {
        for (Node node : before) {
            if (node instanceof FindingCard card && card.condition() == finding.condition()) {
                card.show(finding);
                return card;
            }
        }
        return new FindingCard(finding);
    }

    /** {@return a card out of {@code before}, where it is taken, or a new one} */
    private SuggestionsCard card(Advice advice, List<Node> before) {
        for (Node node : before) {
            if (node instanceof SuggestionsCard card && card.advice().equals(advice)) {
                before.remove(card); // two may say the same
                return card;
            }
        }
        return new SuggestionsCard(advice, apply);
    }

    private void refresh(List<Finding> findings) {
        List<FindingCard> cards =
                getChildren().stream()
                        .filter(FindingCard.class::isInstance)
                        .map(FindingCard.class::cast)
                        .toList();
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).show(findings.get(i));
        }
        note(findings);
    }

    private void note(List<Finding> findings) {
        shown = findings;
        shownAt = clock.getAsLong();
    }

    private static List<Condition> conditions(List<Finding> findings) {
        return findings.stream().map(Finding::condition).toList();
    }
}
