package org.ganscope.plot;

import org.ganscope.data.LineDistribution;
import org.ganscope.experiment.Curve;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.GeneratorMap;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The generator as a map from noise to data, twice: as lines from z to G(z), as in figure 1 of
 * Goodfellow et al. 2014, and as the curve G(z) beside the ideal map. Each line stands for as much
 * noise as any other, so that they end close together where the generator makes many samples.
 */
final class GeneratorMapChart implements Chart {
    private static final String TITLE = "The generator as a map";

    private Optional<GeneratorMapReading> painted = Optional.empty();

    /** The legend as painted last, and of what. */
    private LegendRows legend = LegendRows.of(TITLE, List.of(), 0, 0);

    private List<Key> keys = List.of();
    private double wide;
    private double high;

    @Override
    public void paint(Graphics2D graphics, double width, double height, Theme theme, Scene scene) {
        graphics.setColor(theme.ground());
        graphics.fill(new Rectangle2D.Double(0, 0, width, height));
        Edges.smooth(graphics);
        Fonts.prepare(graphics);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Optional<GeneratorMap> found = scene.snapshot().details().find(GeneratorMap.class);
        if (found.isEmpty()) {
            painted = Optional.empty();
            new EmptyPanel(theme).paint(graphics, width, height, TITLE, whyEmpty(scene.config()));
            return;
        }
        GeneratorMap map = found.get();
        var ideal = IdealMap.of(map);
        List<Key> now = keys(scene.config(), theme, ideal);
        if (!now.equals(keys) || width != wide || height != high) {
            keys = now;
            wide = width;
            high = height;
            legend = LegendRows.of(TITLE, keys, wide, high);
        }
        new LegendPainter(theme).paint(graphics, legend, width);
        var both = MapPlaces.of(width, height, legend.height());
        var xs = new Span(data(scene).low(), data(scene).high());
        Span zs = MapPlaces.noise(map);
        var lines = new Area(both.lines(), xs, zs);
        var curve = new Area(both.curve(), zs, xs);
        new MapLinesPainter(graphics, theme).paint(lines, map, zs);
        new MapCurvePainter(graphics, theme).paint(curve, map, ideal);
        painted = Optional.of(new GeneratorMapReading(lines, curve, map, ideal));
    }

    private static Curve data(Scene scene) {
        return scene.snapshot().onLine().dataDensity();
    }

    /** {@return what is drawn, and no more: there is little room beside small pictures} */
    static List<Key> keys(ExperimentConfig config, Theme theme, IdealMap ideal) {
        String whose = Names.generator(config) + " ";
        boolean rises = goes(ideal.map(), 1);
        boolean isLevel = !rises && goes(ideal.map(), 0);
        List<Key> keys = new ArrayList<>();
        keys.add(new Key("real", theme.real(), Key.Mark.THIN));
        if (rises || isLevel) {
            String way = whose + (rises ? "rises" : "constant");
            keys.add(new Key(way, theme.generated(), Key.Mark.LINE));
        }
        if (goes(ideal.map(), -1)) {
            String falls = rises || isLevel ? "falls" : whose + "falls";
            keys.add(new Key(falls, MapLinesPainter.falling(theme), Key.Mark.LINE));
        }
        keys.add(new Key(ideal.name(), theme.muted(), Key.Mark.DASHED));
        return keys;
    }

    /**
     * {@return whether the map goes that way anywhere}
     *
     * @param way 1 for up, 0 for neither, -1 for down
     */
    private static boolean goes(GeneratorMap map, int way) {
        return IntStream.range(0, map.size() - 1)
                .anyMatch(i -> Math.signum(map.x(i + 1) - map.x(i)) == way);
    }

    static String whyEmpty(ExperimentConfig config) {
        if (!(config.data() instanceof LineDistribution)) {
            return "Samples are points of the plane: their chart shows the map, as a curve or a"
                    + " grid.";
        }
        int dimension = config.latent().dimension();
        return dimension == 1
                ? "The map comes with the next picture of the run."
                : ("z has %d numbers here. Give the noise the dimension 1 to see where each z"
                                + " goes.")
                        .formatted(dimension);
    }

    /** Of all values of the map, also of those between the lines that a small chart draws. */
    @Override
    public Table numbers(Scene scene) {
        Table table = Table.titled(TITLE);
        return scene.snapshot()
                .details()
                .find(GeneratorMap.class)
                .map(
                        map ->
                                table.floats("z", map.size(), map::z)
                                        .floats("g", map.size(), map::x)
                                        .numbers("ideal", map.size(), IdealMap.of(map)::x))
                .orElse(table);
    }

    /** {@return what was painted last, and where} */
    Optional<GeneratorMapReading> painted() {
        return painted;
    }

    @Override
    public Optional<Reading> readingAt(double x, double y) {
        return painted.flatMap(reading -> reading.at(x, y).or(() -> legend.leftOutAt(x, y, wide)));
    }
}
