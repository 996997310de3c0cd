package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** All of the window can be reached with the keyboard and is named for readers of screens. */
class ReachWindowTest {
    private static final int MOST = 1000;

    @RegisterExtension final OpenWindow open = new OpenWindow();

    private static Stream<Node> all(Node node) {
        Stream<Node> below =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(ReachWindowTest::all)
                        : Stream.empty();
        // Far lines of the form are visible only while they are near what is scrolled to.
        return node.isVisible() || node instanceof FormLine
                ? Stream.concat(Stream.of(node), below)
                : Stream.empty();
    }

    private List<Node> focusable() {
        return all(open.stage().getScene().getRoot())
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .toList();
    }

    private void whole() throws TimeoutException {
        open.await(() -> open.stage().getScene().lookup(".config-form") != null);
        open.press("step");
        open.await(() -> open.step() == 1);
    }

    @Test
    void everythingThatTakesTheKeyboardHasAName() throws TimeoutException {
        whole();
        List<String> nameless = new ArrayList<>();
        open.run(
                () ->
                        focusable().stream()
                                .filter(node -> !node.equals(open.stage().getScene().getRoot()))
                                .filter(node -> name(node).isBlank())
                                .forEach(node -> nameless.add(node.toString())));

        assertThat(nameless).isEmpty();
    }

    /** {@return what a reader of screens says first: of the node, or of its label} */
    private static String name(Node node) {
        Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        Object label = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
        String own = node.getAccessibleText() == null ? "" : node.getAccessibleText();
        if (!own.isBlank()) {
            return own;
        }
        if (label instanceof Node by) {
            return String.valueOf(by.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        }
        return text == null ? "" : text.toString();
    }

    @Test
    void tabReachesEverythingAndComesRoundAgain() throws TimeoutException {
        whole();
        Set<Node> reached = new HashSet<>();
        List<Node> expected = new ArrayList<>();
        open.run(
                () -> {
                    var scene = open.stage().getScene();
                    scene.getRoot().requestFocus();
                    expected.addAll(focusable());
                    for (int i = 0; i < MOST && reached.add(scene.getFocusOwner()); i++) {
                        scene.getFocusOwner().requestFocusTraversal(TraversalDirection.NEXT);
                    }
                });

        expected.removeAll(reached);
        assertThat(expected).isEmpty();
        assertThat(reached.size()).isBetween(20, MOST - 1);
    }

    @Test
    void theFormHidesWhatIsFarFromWhatIsScrolledTo() throws TimeoutException {
        whole();
        var form = (ScrollPane) open.node("left");
        open.run(() -> form.setVvalue(0));
        assertThat(hidden()).isNotEmpty().allMatch(line -> isFar(line, form));
        Set<Node> below = Set.copyOf(hidden());

        open.run(() -> form.setVvalue(1));

        assertThat(hidden()).isNotEmpty().doesNotContainAnyElementsOf(below);
    }

    @Test
    void aFieldThatIsFarCanStillBeGoneTo() throws TimeoutException {
        whole();
        var form = (ScrollPane) open.node("left");
        open.run(() -> form.setVvalue(0));
        Node field =
                hidden().reversed().stream()
                        .map(line -> line.lookup(".text-field"))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow();

        open.focus(field.getId());

        assertThat(open.stage().getScene().getFocusOwner()).isEqualTo(field);
        assertThat(field.getParent().getParent().isVisible()).isTrue();
    }

    private List<Node> hidden() {
        return ((Parent) open.node("config-form"))
                .getChildrenUnmodifiable().stream()
                        .filter(node -> node instanceof FormLine && !node.isVisible())
                        .toList();
    }

    private static boolean isFar(Node line, ScrollPane form) {
        double screen = form.getViewportBounds().getHeight();
        return line.getLayoutY() > (1 + NearLines.BEYOND) * screen;
    }

    @Test
    void shiftTabComesFromTheFirstChartToTheLastLineOfTheForm() throws TimeoutException {
        whole();
        open.run(() -> ((ScrollPane) open.node("left")).setVvalue(0));

        go("main-chart", TraversalDirection.PREVIOUS);
        assertThat(focused()).isEqualTo(open.node("source"));

        go("source", TraversalDirection.PREVIOUS);
        assertThat(focused()).isEqualTo(open.node("watch"));
    }

    @Test
    void tabComesFromTheBarToTheFirstLineOfTheForm() throws TimeoutException {
        whole();
        open.run(() -> ((ScrollPane) open.node("left")).setVvalue(1));

        go("more", TraversalDirection.NEXT);

        assertThat(focused()).isEqualTo(open.node("data"));
    }

    private void go(String from, TraversalDirection where) {
        open.run(
                () -> {
                    open.node(from).requestFocus();
                    open.node(from).requestFocusTraversal(where);
                });
    }

    private Node focused() {
        return open.stage().getScene().getFocusOwner();
    }

    @Test
    void whatAnswersToAClickAnswersToTheKeyboardToo() throws TimeoutException {
        whole();
        List<String> byMouseAlone = new ArrayList<>();
        open.run(
                () ->
                        all(open.stage().getScene().getRoot())
                                .filter(ReachWindowTest::takesClicks)
                                .filter(node -> !isPartOfAControl(node))
                                .filter(node -> !hasKeyboard(node))
                                .forEach(node -> byMouseAlone.add(node.toString())));

        assertThat(byMouseAlone).isEmpty();
    }

    /** Scroll bars and the like, which JavaFX moves by the keyboard of what they belong to. */
    private static boolean isPartOfAControl(Node node) {
        return node.getClass().getName().startsWith("javafx.scene.control.skin.")
                || node.getParent() instanceof ScrollBar;
    }

    private static boolean takesClicks(Node node) {
        return node.getOnMouseClicked() != null
                || node.getOnMousePressed() != null
                || node.getOnMouseReleased() != null;
    }

    /** {@return whether it, or the card whose picture it is, takes the keyboard} */
    private static boolean hasKeyboard(Node node) {
        return node.isFocusTraversable()
                || (node.getParent() != null && node.getParent().isFocusTraversable());
    }
}
