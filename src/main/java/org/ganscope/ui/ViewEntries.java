package org.ganscope.ui;

import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.ganscope.plot.ChartPicture;
import org.ganscope.plot.View;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The entries of a view's menus: its place in the window, and ways to take its chart elsewhere. */
final class ViewEntries {
    private final View view;
    private final ViewsViewModel views;
    private final LiveChart chart;
    private final ChartFiles files;

    ViewEntries(View view, ViewsViewModel views, LiveChart chart, ChartFiles files) {
        this.view = view;
        this.views = views;
        this.chart = chart;
        this.files = files;
    }

    /** {@return entries for one menu; another menu needs its own} */
    List<MenuItem> make() {
        return List.of(
                maximise(),
                entry("Give it the large place", () -> views.enlarge(view)),
                entry("Hide", () -> views.toggle(view)),
                new SeparatorMenuItem(),
                ofChart("Copy as PNG", files::copyPicture),
                ofChart("Copy as SVG", files::copyDrawing),
                ofChart("Copy numbers as CSV", files::copyNumbers),
                ofChart("Save as PNG…", shown -> files.save(FileKind.PNG, shown)),
                ofChart("Save as SVG…", shown -> files.save(FileKind.SVG, shown)),
                ofChart("Save numbers as CSV…", shown -> files.save(FileKind.CSV, shown)));
    }

    private MenuItem maximise() {
        MenuItem item = entry("", () -> views.toggleAlone(view));
        views.alone()
                .subscribe(
                        alone ->
                                item.setText(
                                        alone.equals(Optional.of(view))
                                                ? "All views again"
                                                : "Maximise  (double click)"));
        return item;
    }

    private MenuItem ofChart(String text, Consumer<ChartPicture> action) {
        return entry(text, () -> chart.picture().ifPresent(action));
    }

    private static MenuItem entry(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }
}
