package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;

import org.ganscope.experiment.Aspect;
import org.ganscope.experiment.Experiment;
import org.ganscope.plot.Chart;
import org.ganscope.plot.ChartPicture;
import org.ganscope.plot.Scene;
import org.ganscope.plot.Theme;
import org.ganscope.plot.View;
import org.ganscope.preset.Preset;
import org.ganscope.preset.PresetLibrary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** In a window of 1280 x 720, with the views of the first start, each legend has all its keys. */
class LegendsOfPresetsTest {
    /** The room of the centre in such a window, with config and notes beside it. */
    private static final double WIDTH = 750;

    private static final double HEIGHT = 630;

    static List<Preset> presets() {
        return PresetLibrary.all();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void noKeyIsLeftOut(Preset preset) {
        var experiment = new Experiment(preset.config());
        experiment.step();
        var scene =
                new Scene(
                        preset.config(),
                        experiment.snapshot(EnumSet.allOf(Aspect.class)),
                        experiment.history());
        List<View> views =
                View.atFirst().stream().filter(view -> view.isOf(preset.config())).toList();
        List<Rectangle2D> places = new ViewPlaces(views, WIDTH).in(HEIGHT);
        for (int i = 0; i < views.size(); i++) {
            Rectangle2D place = places.get(i);
            Chart chart = views.get(i).chart();
            new ChartPicture(chart, scene, Theme.LIGHT, place.getWidth() - 2, place.getHeight() - 2)
                    .image(1);
            assertThat(leftOut(chart, place)).as(views.get(i).title()).isEmpty();
        }
    }

    private static Optional<String> leftOut(Chart chart, Rectangle2D place) {
        for (double y = 10; y < place.getHeight() / 2; y += 8) {
            for (double x = 0; x < place.getWidth(); x += 4) {
                Optional<String> words =
                        chart.readingAt(x, y)
                                .map(reading -> reading.text())
                                .filter(text -> text.startsWith("No room in the legend"));
                if (words.isPresent()) {
                    return words;
                }
            }
        }
        return Optional.empty();
    }
}
