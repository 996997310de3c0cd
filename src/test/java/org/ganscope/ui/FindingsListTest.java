package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.ganscope.diagnosis.Condition;
import org.ganscope.diagnosis.Finding;
import org.ganscope.diagnosis.Suggestion;
import org.ganscope.experiment.ExperimentConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import java.util.ArrayList;
import java.util.List;

@ExtendWith(ApplicationExtension.class)
class FindingsListTest {
    private static final Finding SWINGS =
            new Finding(Condition.OSCILLATING, 1040, 8, 6, "It swings.", "Lower the rate.");
    private static final Finding LATER =
            new Finding(Condition.OSCILLATING, 1040, 9, 6, "It swung 9 times.", "Lower the rate.");
    private static final Finding GONE =
            new Finding(Condition.COLLAPSED, 1200, 1, 1, "A peak is gone.", "Give D more.");

    private final ExperimentConfig config = Given.config();
    private final List<Suggestion> applied = new ArrayList<>();
    private long now;
    private final FindingsList list = new FindingsList(() -> now, applied::add);

    private List<String> words() {
        return list.lookupAll(".label").stream()
                .filter(node -> !(node instanceof Button))
                .map(FindingsListTest::text)
                .toList();
    }

    private static String text(Node label) {
        return ((Label) label).getText();
    }

    private List<Button> buttons() {
        return list.lookupAll(".apply").stream().map(Button.class::cast).toList();
    }

    @Test
    void aFindingSaysSinceWhenAndWhatToTry() {
        list.show(List.of(SWINGS), config, false);

        assertThat(list.isVisible()).isTrue();
        assertThat(words())
                .startsWith("Oscillating since step 1,040", "It swings.", "Try")
                .containsAll(SWINGS.suggestions(config).stream().map(Suggestion::words).toList());
    }

    @Test
    void eachSuggestionHasAButtonThatDoesItAndSaysWhereThatTakesAReset() {
        list.show(List.of(GONE), config, false);
        List<Suggestion> suggestions = GONE.suggestions(config);

        buttons().forEach(Button::fire);

        assertThat(applied).containsExactlyElementsOf(suggestions);
        assertThat(buttons())
                .extracting(Button::getText)
                .containsExactlyElementsOf(
                        suggestions.stream()
                                .map(one -> one.needsReset(config) ? "Apply and reset" : "Apply")
                                .toList())
                .contains("Apply", "Apply and reset");
    }

    @Test
    void whereTrainingRestsTheFiguresAreTheLastOnesAtOnce() {
        list.show(List.of(SWINGS), config, false);

        list.show(List.of(LATER), config, true);

        assertThat(words()).contains("It swung 9 times.");
    }

    @Test
    void figuresFollowAsFastAsTheyCanBeReadAndMoveNothing() {
        list.show(List.of(SWINGS), config, false);
        Node card = list.getChildren().getFirst();
        list.show(List.of(LATER), config, false);

        assertThat(words()).contains("It swings.");

        now = 500_000_000;
        list.show(List.of(LATER), config, false);

        assertThat(words()).contains("It swung 9 times.", "Oscillating since step 1,040");
        assertThat(list.getChildren().getFirst()).isSameAs(card);
    }

    @Test
    void eachFindingHasItsOwnAdviceAndWhatHelpsAgainstTwoHasOneButton() {
        var weak =
                new Finding(Condition.DISCRIMINATOR_TOO_WEAK, 18, 1, 1, "D is lost.", "Train D.");
        list.show(List.of(GONE, weak), config, false);
        List<Suggestion> first = GONE.suggestions(config);
        List<Suggestion> second = weak.suggestions(config);
        List<Suggestion> both = second.stream().filter(first::contains).toList();
        assertThat(both).isNotEmpty();

        assertThat(words().subList(words().indexOf("D is lost."), words().size()))
                .contains("Try", "As above: " + both.getFirst().words())
                .contains("Let D learn ten times as fast.");
        buttons().forEach(Button::fire);
        assertThat(applied).doesNotHaveDuplicates().containsAll(first).containsAll(second);
    }

    @Test
    void aButtonStaysAndKeepsTheKeyboardWhileFindingsComeAndGoBelow(FxRobot robot) {
        var weak =
                new Finding(Condition.DISCRIMINATOR_TOO_WEAK, 18, 1, 1, "D is lost.", "Train D.");
        robot.interact(
                () -> {
                    list.show(List.of(SWINGS), config, false);
                    new Scene(new VBox(list));
                    buttons().getFirst().requestFocus();
                });
        Button button = buttons().getFirst();

        robot.interact(() -> list.show(List.of(LATER, weak), config, false));
        assertThat(buttons()).contains(button);
        assertThat(list.getScene().getFocusOwner()).isSameAs(button);
        assertThat(words()).contains("It swung 9 times.", "D is lost.");

        robot.interact(() -> list.show(List.of(SWINGS), config, false));
        assertThat(buttons()).contains(button);
        assertThat(list.getScene().getFocusOwner()).isSameAs(button);
        assertThat(words()).doesNotContain("D is lost.");
    }

    @Test
    void whatWasDoneIsNotSuggestedAgain() {
        list.show(List.of(SWINGS), config, false);
        Suggestion first = SWINGS.suggestions(config).getFirst();
        list.show(List.of(SWINGS), first.applied(config).orElseThrow(), false);

        assertThat(words()).doesNotContain(first.words());
    }

    @Test
    void whereTheRunHasEndedEverythingToTryNeedsAReset() {
        var end = new Finding(Condition.DIVERGED, 7, 1, 1, "It is lost.", "Lower the rate.");
        list.show(List.of(end, SWINGS), config, false);

        assertThat(words()).startsWith("Try").doesNotContain("It is lost.").contains("It swings.");
        assertThat(buttons()).isNotEmpty();
        assertThat(buttons()).extracting(Button::getText).containsOnly("Apply and reset");
    }

    @Test
    void nothingIsShownWhereNothingIsFound() {
        list.show(List.of(SWINGS), config, false);
        list.show(List.of(), config, false);

        assertThat(list.isVisible()).isFalse();
        assertThat(list.isManaged()).isFalse();
        assertThat(words()).isEmpty();
    }
}
