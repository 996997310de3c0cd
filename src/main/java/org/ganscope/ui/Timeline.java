package org.ganscope.ui;

import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.ganscope.session.Update;

import java.util.List;
import java.util.Locale;

/**
 * The run from step 0 to the config's number of steps: how far it is, and where findings began.
 * What moves in it moves without having anything laid out anew.
 */
final class Timeline extends Region {
    private static final double TRACK = 6;
    private static final double MARK = 14;

    private final Rectangle track = bar("timeline-track");
    private final Rectangle done = bar("timeline-done");
    private final Rectangle now = bar("timeline-now");
    private List<FindingsLog.Episode> marked = List.of();
    private List<Rectangle> marks = List.of();
    private long step;
    private long end = 1;

    Timeline() {
        setId("timeline");
        setMinWidth(80);
        setPrefHeight(MARK);
        setMaxHeight(MARK);
        getChildren().addAll(track, done, now);
    }

    /**
     * @param found what was found of the run so far
     */
    void show(Update update, List<FindingsLog.Episode> found) {
        step = update.snapshot().step();
        end = Math.max(update.config().steps(), step);
        mark(found);
        place();
        setAccessibleText(String.format(Locale.ROOT, "Timeline: step %,d of %,d", step, end));
    }

    private void mark(List<FindingsLog.Episode> all) {
        if (marked.equals(all)) {
            return;
        }
        getChildren().removeAll(marks);
        marked = all;
        marks = marked.stream().map(Timeline::mark).toList();
        getChildren().addAll(getChildren().size() - 1, marks);
    }

    private static Rectangle mark(FindingsLog.Episode episode) {
        Rectangle mark =
                bar(
                        switch (episode.condition()) {
                            case CONVERGED -> "timeline-good";
                            case DIVERGED -> "timeline-end";
                            default -> "timeline-bad";
                        });
        mark.setOpacity(episode.holds() ? 1 : 0.5);
        Tooltip.install(mark, new Hint(episode.words()));
        return mark;
    }

    @Override
    protected void layoutChildren() {
        place();
    }

    private void place() {
        set(track, 0, getWidth(), TRACK);
        set(done, 0, x(step), TRACK);
        for (int i = 0; i < marks.size(); i++) {
            set(marks.get(i), x(marked.get(i).since()) - 1.5, 3, MARK);
        }
        set(now, Math.clamp(x(step) - 2.5, 0, Math.max(0, getWidth() - 5)), 5, MARK);
    }

    private double x(long at) {
        return getWidth() * at / end;
    }

    private void set(Rectangle bar, double x, double width, double height) {
        bar.setX(x);
        bar.setY((getHeight() - height) / 2);
        bar.setWidth(width);
        bar.setHeight(height);
    }

    private static Rectangle bar(String style) {
        var bar = new Rectangle();
        bar.setManaged(false);
        bar.setArcWidth(4);
        bar.setArcHeight(4);
        bar.getStyleClass().add(style);
        return bar;
    }
}
