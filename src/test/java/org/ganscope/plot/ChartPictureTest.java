package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.experiment.Curve;
import org.ganscope.experiment.DiscriminatorView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

/** What leaves the window is the chart, as pixels or as shapes that can be enlarged. */
class ChartPictureTest {
    private static final Scene LINE = TrainedScene.of(12, "evaluation.samples=1000");
    private static final Scene PLANE = TrainedScene.inPlane(2, "data=ring");
    private static final Scene SETS =
            TrainedScene.of(1, "discriminator.sees.type=moments", "batchSize=64");

    private static ChartPicture of(Chart chart, Scene scene) {
        return new ChartPicture(chart, scene, Theme.LIGHT, 600, 320);
    }

    static Stream<ChartPicture> shapesAlone() {
        return Stream.concat(
                Stream.of(of(new SamplesChart(), LINE), of(HistoryCharts.losses(), LINE)),
                HistoryCharts.choices(LINE.config()).stream().map(chart -> of(chart, LINE)));
    }

    static Stream<ChartPicture> overColours() {
        return Stream.of(of(new PlaneChart(), PLANE), of(new MomentsChart(), SETS));
    }

    @ParameterizedTest
    @MethodSource("shapesAlone")
    void axesTextAndDataAreShapes(ChartPicture picture) throws Exception {
        Document svg = read(picture.svg());

        assertThat(all(svg, "image")).isEmpty();
        assertThat(texts(svg)).contains(picture.numbers().title().split(",", -1)[0]);
        assertThat(all(svg, "line").size() + all(svg, "path").size()).isGreaterThan(4);
    }

    @ParameterizedTest
    @MethodSource("overColours")
    void onlyAColourMapIsAPicture(ChartPicture picture) throws Exception {
        Document svg = read(picture.svg());

        assertThat(all(svg, "image")).hasSize(1);
        assertThat(all(svg, "image").getFirst().getAttribute("xlink:href"))
                .startsWith("data:image/png;base64,");
        assertThat(texts(svg)).contains(picture.numbers().title());
    }

    @Test
    void aCurveIsDrawnThroughTheSnapshotsNumbers() throws Exception {
        var chart = new SamplesChart();
        Document svg = read(of(chart, LINE).svg());
        Curve curve = ((DiscriminatorView.OfSamples) LINE.snapshot().discriminator()).output();
        Area area = chart.painted().orElseThrow().area();
        var judged = new Area(area.box(), area.xs(), new Span(0, 1));

        List<double[]> longest =
                all(svg, "path").stream()
                        .filter(path -> colour(path, "stroke").equals(Theme.LIGHT.discriminator()))
                        .filter(path -> inherited(path, "stroke-width").equals("2.2"))
                        .map(path -> points(path.getAttribute("d")))
                        .findFirst()
                        .orElseThrow();

        assertThat(longest).hasSize(curve.size());
        for (int i = 0; i < curve.size(); i += 10) {
            assertThat(longest.get(i)[0]).isCloseTo(judged.x(curve.x(i)), within(0.001));
            assertThat(longest.get(i)[1]).isCloseTo(judged.y(curve.y(i)), within(0.001));
        }
    }

    @Test
    void titlesAreBoldAndFallBackToACommonFont() throws Exception {
        Document svg = read(of(HistoryCharts.losses(), LINE).svg());
        Element title =
                all(svg, "text").stream()
                        .filter(text -> text.getTextContent().strip().equals("Losses"))
                        .findFirst()
                        .orElseThrow();

        assertThat(inherited(title, "font-weight")).isEqualTo("bold");
        assertThat(inherited(title, "font-family")).contains("Roboto").contains("sans-serif");
        assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 600.0 320.0");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Losses");
    }

    @Test
    void anImageHasSoManyPixelsToAUnit() {
        BufferedImage image = of(HistoryCharts.losses(), LINE).image(2);

        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(640);
        assertThat(new Color(image.getRGB(1, 1))).isEqualTo(Theme.LIGHT.ground());
    }

    @Test
    void aFileIsNamedAfterTheChartAndTheStep() {
        assertThat(of(HistoryCharts.losses(), LINE).fileName()).isEqualTo("Losses, step 12");
        Chart ratios =
                new HistoryChart("Update / weights: D", List.of(), config -> List.of(), true);
        assertThat(of(ratios, LINE).fileName()).isEqualTo("Update - weights- D, step 12");
    }

    private static Document read(SvgDrawing drawing) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(drawing.text())));
    }

    private static List<Element> all(Document svg, String name) {
        NodeList found = svg.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static List<String> texts(Document svg) {
        return all(svg, "text").stream()
                .map(text -> text.getTextContent().strip().split(",", -1)[0])
                .toList();
    }

    /** {@return an attribute of the element or of the nearest around it that has one} */
    private static String inherited(Element element, String name) {
        return element.hasAttribute(name) || !(element.getParentNode() instanceof Element parent)
                ? element.getAttribute(name)
                : inherited(parent, name);
    }

    private static Color colour(Element element, String name) {
        String value = inherited(element, name).toLowerCase(Locale.ROOT);
        if (!value.startsWith("rgb(")) {
            return new Color(0, true);
        }
        String[] parts = value.substring(4, value.length() - 1).split(",", -1);
        return new Color(
                Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    private static List<double[]> points(String path) {
        return Stream.of(path.split("[ML]", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("[ ,]+", -1))
                .map(xy -> new double[] {Double.parseDouble(xy[0]), Double.parseDouble(xy[1])})
                .toList();
    }
}
