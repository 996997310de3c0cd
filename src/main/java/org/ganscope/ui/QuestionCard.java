package org.ganscope.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A question with its answers as buttons, the most likely one at the right. */
final class QuestionCard extends VBox {
    QuestionCard(Question question, Runnable close) {
        setId("question");
        getStyleClass().addAll("card", "dialog-card");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var title = new Label(question.title());
        title.getStyleClass().add("title");
        title.setWrapText(true);
        var answers = new HBox();
        answers.getStyleClass().add("answers");
        for (Question.Answer answer : question.answers().reversed()) {
            answers.getChildren().add(button(answer, close));
        }
        getChildren().addAll(title, lines(question), answers);
    }

    private static ScrollPane lines(Question question) {
        var box = new VBox();
        box.getStyleClass().add("lines");
        for (String line : question.lines()) {
            var label = new Label(line);
            label.setWrapText(true);
            box.getChildren().add(label);
        }
        var scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(320);
        return scroll;
    }

    private static Button button(Question.Answer answer, Runnable close) {
        var button = new Button(answer.label());
        switch (answer.weight()) {
            case MAIN -> button.getStyleClass().add("accent");
            case DANGER -> button.getStyleClass().add("danger");
            case PLAIN -> {}
        }
        button.setOnAction(
                event -> {
                    close.run();
                    answer.action().run();
                });
        return button;
    }
}
