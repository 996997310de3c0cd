package org.ganscope.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BooleanSupplier;

/**
 * Lays one card at a time over the window: questions, faults, the list of keys. In the window
 * itself, so that it also works in full screen. The keyboard stays on the card while it is there.
 */
final class Overlay extends StackPane implements Prompter {
    private final Queue<Card> waiting = new ArrayDeque<>();
    private final TabRing keyboard = TabRing.in(this);
    private Optional<Card> shown = Optional.empty();
    private Optional<Node> focusedBefore = Optional.empty();

    Overlay() {
        setId("overlay");
        getStyleClass().add("overlay");
        setAlignment(Pos.CENTER);
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        setOnMousePressed(
                event -> {
                    if (event.getTarget() == this) {
                        shown.filter(card -> !card.holdsWork().getAsBoolean())
                                .ifPresent(card -> card.escape().run());
                    }
                });
    }

    @Override
    public void ask(Question question) {
        show(
                new Card(
                        new QuestionCard(question, this::close),
                        () -> giveUp(question),
                        () -> false));
    }

    /** Shows a card that is only read. */
    void read(Node content) {
        work(content, () -> false);
    }

    /**
     * Shows a card to work on.
     *
     * @param holdsWork whether a click beside it would lose something: then it stays
     */
    void work(Node content, BooleanSupplier holdsWork) {
        show(new Card(content, this::close, holdsWork));
    }

    boolean isOpen() {
        return shown.isPresent();
    }

    private void show(Card card) {
        if (shown.isPresent()) {
            waiting.add(card);
            return;
        }
        if (!isVisible()) {
            focusedBefore = Optional.ofNullable(getScene().getFocusOwner());
        }
        shown = Optional.of(card);
        keyboard.show(card.content());
        setVisible(true);
        usable(card.content(), ".button.accent")
                .or(() -> usable(card.content(), ".button"))
                .orElse(this)
                .requestFocus();
    }

    /** A disabled button takes no focus: the keys would go on behind the card. */
    private static Optional<Node> usable(Node content, String buttons) {
        return content.lookupAll(buttons).stream().filter(node -> !node.isDisabled()).findFirst();
    }

    /**
     * Takes the card away; the next one in line comes, or the keyboard goes back to where it was.
     */
    void close() {
        getChildren().clear();
        shown = Optional.empty();
        Card next = waiting.poll();
        if (next != null) {
            show(next);
            return;
        }
        setVisible(false);
        focusedBefore.ifPresent(Node::requestFocus);
        focusedBefore = Optional.empty();
    }

    private void giveUp(Question question) {
        close();
        question.answers().getLast().action().run();
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            shown.ifPresent(card -> card.escape().run());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Button button) {
            button.fire();
            event.consume();
        }
    }

    private record Card(Node content, Runnable escape, BooleanSupplier holdsWork) {}
}
