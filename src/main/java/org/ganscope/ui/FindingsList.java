package org.ganscope.ui;

import javafx.scene.layout.VBox;

import org.ganscope.diagnosis.Condition;
import org.ganscope.diagnosis.Finding;
import org.ganscope.diagnosis.Suggestion;
import org.ganscope.experiment.ExperimentConfig;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * What is found of the run, in words, with what to try against the most telling; away where nothing
 * is.
 */
final class FindingsList extends VBox {
    /** Words that change more often can't be read. */
    private static final long READING_NANOS = 500_000_000;

    private final LongSupplier clock;
    private final Consumer<Suggestion> apply;
    private List<Finding> shown = List.of();
    private List<Suggestion> suggested = List.of();
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
     */
    void show(List<Finding> all, ExperimentConfig config) {
        List<Finding> findings =
                all.stream().filter(one -> one.condition() != Condition.DIVERGED).toList();
        List<Suggestion> now = all.isEmpty() ? List.of() : all.getFirst().suggestions(config);
        if (!conditions(findings).equals(conditions(shown)) || !now.equals(suggested)) {
            build(findings, now, config, findings.size() < all.size());
        } else if (!findings.equals(shown) && clock.getAsLong() - shownAt >= READING_NANOS) {
            refresh(findings);
        }
    }

    private void build(
            List<Finding> findings,
            List<Suggestion> suggestions,
            ExperimentConfig config,
            boolean ended) {
        getChildren().setAll(findings.stream().map(FindingCard::new).toList());
        if (!suggestions.isEmpty()) {
            var card = new SuggestionsCard(suggestions, config, ended, apply);
            getChildren().add(ended ? 0 : 1, card); // after the finding that it is for
        }
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
        suggested = suggestions;
        note(findings);
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
