package org.ganscope.ui;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.List;

/** The keys of the window: one place for what they do, the tooltips and the list of them. */
enum Shortcut {
    PLAY("Play or pause", keys(KeyCode.SPACE)),
    STEP("One step: finish the begun round, or do a whole one", keys(KeyCode.S)),
    UPDATE_D("One update of the discriminator; out of turn, an extra one", keys(KeyCode.D)),
    UPDATE_G("One update of the generator; out of turn, an extra one", keys(KeyCode.G)),
    RUN_TO("Run to a step", keys(KeyCode.J)),
    RESET("Start again with the same seed and all edits", keys(KeyCode.R)),
    NEW_SEED("Start again with a new seed", keys(KeyCode.N)),
    SLOWER("Slower", keys(KeyCode.MINUS), keys(KeyCode.SUBTRACT)),
    FASTER(
            "Faster",
            keys(KeyCode.EQUALS),
            new KeyCodeCombination(KeyCode.EQUALS, KeyCombination.SHIFT_DOWN),
            keys(KeyCode.PLUS),
            keys(KeyCode.ADD)),
    PRESETS("Choose a preset", keys(KeyCode.P)),
    SLOW_MOTION("Slow motion: each update in its phases, or back", keys(KeyCode.F6)),
    NEXT_PHASE("Next phase of the update", keys(KeyCode.PERIOD), keys(KeyCode.DECIMAL)),
    OPEN("Open a config file", command(KeyCode.O)),
    SAVE("Save the config", command(KeyCode.S)),
    SAVE_AS("Save the config under another name", command(KeyCode.S, KeyCombination.SHIFT_DOWN)),
    UNDO("Undo the last change of the config", command(KeyCode.Z)),
    REDO("Redo what was undone", command(KeyCode.Z, KeyCombination.SHIFT_DOWN), command(KeyCode.Y)),
    DRAW("Draw the data", command(KeyCode.D)),
    OPEN_DATA("Open a file of numbers", command(KeyCode.O, KeyCombination.SHIFT_DOWN)),
    PASTE("Paste numbers as data", command(KeyCode.V)),
    FOLD_LEFT("Fold the config away or back", keys(KeyCode.OPEN_BRACKET), keys(KeyCode.F7)),
    FOLD_RIGHT("Fold the notes away or back", keys(KeyCode.CLOSE_BRACKET), keys(KeyCode.F8)),
    ENLARGE("The large view alone, or all views", keys(KeyCode.E)),
    VIEWS("Choose which views are shown", keys(KeyCode.V)),
    BEST_D("Of points, colours of D or of the best D", keys(KeyCode.B)),
    LOG_STEPS("Steps on a linear or logarithmic axis", keys(KeyCode.L)),
    THEME("Next theme: light, dark, high contrast", keys(KeyCode.T)),
    PRESENT("Presentation: charts alone, in larger type", keys(KeyCode.F5)),
    FULL_SCREEN("Full screen", keys(KeyCode.F11)),
    LEAVE("Leave a field, full screen or presentation", keys(KeyCode.ESCAPE)),
    KEYS("These keys", keys(KeyCode.F1)),
    CLOSE("Close the window", command(KeyCode.Q));

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // an unchangeable list of values that do not change
    private final List<KeyCodeCombination> combinations;

    Shortcut(String words, KeyCodeCombination... combinations) {
        this.words = words;
        this.combinations = List.of(combinations);
    }

    /** {@return what it does, in a few words} */
    String words() {
        return words;
    }

    /** {@return the first of its keys, as printed on a keyboard} */
    String label() {
        return combinations.getFirst().getDisplayText();
    }

    /**
     * {@return its keys as the list of keys shows them: a second one where it is a function key or
     * plus, for brackets and the equals sign are on no plain key of some keyboards}
     */
    String keys() {
        return combinations.stream()
                .skip(1)
                .filter(Shortcut::isOnEveryKeyboard)
                .map(KeyCodeCombination::getDisplayText)
                .findFirst()
                .map(other -> label() + " or " + other)
                .orElse(label());
    }

    private static boolean isOnEveryKeyboard(KeyCodeCombination combination) {
        return combination.getCode().isFunctionKey() || combination.getCode() == KeyCode.PLUS;
    }

    /** {@return whether it means something of its own in a text field and on a card} */
    boolean isOfTexts() {
        return this == UNDO || this == REDO || this == PASTE;
    }

    boolean matches(KeyEvent event) {
        return combinations.stream().anyMatch(combination -> combination.match(event));
    }

    private static KeyCodeCombination keys(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    private static KeyCodeCombination command(KeyCode code, KeyCombination.Modifier... more) {
        KeyCombination.Modifier[] all = new KeyCombination.Modifier[more.length + 1];
        all[0] = KeyCombination.SHORTCUT_DOWN;
        System.arraycopy(more, 0, all, 1, more.length);
        return new KeyCodeCombination(code, all);
    }
}
