package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.experiment.DiscriminatorView;
import org.ganscope.experiment.Plane;
import org.ganscope.experiment.Points;
import org.ganscope.experiment.SamplesView;
import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The plane's legend: what is drawn, and what is not and why. */
class PlaneKeysTest {
    private static final Scene RING = PlaneScenes.RING;

    private static List<Key> keys(Scene scene, Set<PlaneLayer> layers) {
        var shown = new PlaneShown(scene, layers);
        Span values = new JudgementPainter().follow(shown);
        return PlaneKeys.of(shown, Theme.LIGHT, Optional.empty(), values);
    }

    private static Span colours(PlaneLayer layer) {
        return new JudgementPainter().follow(new PlaneShown(RING, Set.of(layer)));
    }

    @Test
    void theLegendShowsEachThingAsItIsDrawn() {
        assertThat(keys(RING, Set.of(PlaneLayer.POINTS, PlaneLayer.MAP)))
                .extracting(Key::inWords)
                .containsExactly(
                        "real: squares",
                        "generated: diamonds",
                        Names.says(RING.config(), "D", colours(PlaneLayer.MAP)) + ": shades");
        assertThat(keys(RING, Set.of(PlaneLayer.OPTIMAL_MAP)))
                .extracting(Key::inWords)
                .containsExactly(
                        "D* says 0 to 1 (p_g estimated): shades", "too few to tell: areas");
    }

    @Test
    void theLegendTellsAPathFromAllThatGMakesAndThatColourIsDensity() {
        Scene curve = PlaneScenes.of("data=ring", "latent.dimension=1");
        Set<PlaneLayer> both = Set.of(PlaneLayer.MANIFOLD, PlaneLayer.TRAILS);

        assertThat(keys(curve, both))
                .extracting(Key::inWords)
                .containsExactly(
                        "all that G makes, thin to dense: shades", "paths of 40 z: thin line");
        assertThat(keys(RING, both)).extracting(Key::label).contains("folded over");
    }

    @Test
    void theLegendTellsTheRangeOfAScoreAndWhichEndIsReal() {
        Scene scored = PlaneScenes.of("data=ring", "latent.dimension=2", "loss=wasserstein");
        Plane plane = ((DiscriminatorView.OfPoints) scored.snapshot().discriminator()).output();
        Span said = OutputScale.range(plane);
        String label = keys(scored, Set.of(PlaneLayer.MAP)).getFirst().label();
        Matcher range =
                Pattern.compile("D's score (-?[\\d.]+) to (-?[\\d.]+) \\(high: real\\)")
                        .matcher(label);

        assertThat(range.matches()).as(label).isTrue();
        assertThat(Double.parseDouble(range.group(1))).isLessThanOrEqualTo(said.low());
        assertThat(Double.parseDouble(range.group(2))).isGreaterThanOrEqualTo(said.high());
    }

    @Test
    void aPackOfSamplesIsSaidToBeAtOnePlace() {
        Scene packs =
                PlaneScenes.of("data=ring", "discriminator.sees={\"type\": \"pack\", \"size\": 2}");

        assertThat(keys(packs, Set.of(PlaneLayer.MAP)))
                .extracting(Key::label)
                .singleElement()
                .asString()
                .matches("D says 0\\.\\d+ to 0\\.\\d+ of 2 at x");
    }

    @Test
    void theLegendSaysOnceThatTheBestDIsEstimated() {
        assertThat(keys(RING, Set.of(PlaneLayer.OPTIMAL_MAP, PlaneLayer.OPTIMAL)))
                .extracting(Key::label)
                .contains("D* says 0 to 1 (p_g estimated)", "D* = 0.5");
        assertThat(keys(RING, Set.of(PlaneLayer.OPTIMAL)))
                .extracting(Key::label)
                .containsExactly("D* = 0.5 as far as samples tell");
    }

    @Test
    void theLegendSaysHowManyPointsLieOutside() {
        var shown = new PlaneShown(RING, Set.of(PlaneLayer.POINTS));
        var all = new Span(-100, 100);
        Points made = ((SamplesView.InPlane) RING.snapshot().samples()).generated();
        float cut = made.x(0);
        long right = IntStream.range(0, made.size()).filter(i -> made.x(i) > cut).count();

        assertThat(PlaneKeys.outside(shown, Theme.LIGHT, all, all)).isEmpty();
        assertThat(PlaneKeys.outside(shown, Theme.LIGHT, new Span(-100, cut), all))
                .map(Key::label)
                .contains(Math.round(100.0 * right / made.size()) + "% of generated outside");
    }

    @Test
    void whatIsMissingIsSaidInTheLegendWhereNoDataAre() {
        Scene scene = PlaneScenes.of("data=ring", "latent.dimension=16");

        assertThat(keys(scene, Set.of(PlaneLayer.MANIFOLD)))
                .extracting(Key::inWords)
                .containsExactly("No sheet: z has 16 numbers");
    }

    @Test
    void whatIsMissingSaysWhy() {
        Set<PlaneLayer> all = EnumSet.allOf(PlaneLayer.class);

        assertThat(PlaneNotes.of(all, RING.config())).isEmpty();
        assertThat(PlaneNotes.of(all, PlaneScenes.of("data=ring", "latent.dimension=16").config()))
                .containsExactly("No sheet: z has 16 numbers");
        assertThat(PlaneNotes.of(all, PlaneScenes.of("data=ring", "loss=wasserstein").config()))
                .containsExactly("No D*: this loss has none in closed form");
        assertThat(PlaneNotes.of(all, PlaneScenes.of("data=csvPoints").config()))
                .containsExactly("No D*: a file's density is unknown");
        assertThat(PlaneNotes.of(Set.of(), PlaneScenes.of("data=csvPoints").config())).isEmpty();
    }
}
