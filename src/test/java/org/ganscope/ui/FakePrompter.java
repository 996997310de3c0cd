package org.ganscope.ui;

import java.util.ArrayList;
import java.util.List;

/** Keeps questions and gives the answers that a test chooses. */
final class FakePrompter implements Prompter {
    private final List<Question> asked = new ArrayList<>();

    @Override
    public void ask(Question question) {
        asked.add(question);
    }

    List<Question> asked() {
        return asked;
    }

    Question last() {
        return asked.getLast();
    }

    /** Presses the button with this label on the last question. */
    void answer(String label) {
        last().answers().stream()
                .filter(answer -> answer.label().equals(label))
                .findFirst()
                .orElseThrow()
                .action()
                .run();
    }
}
