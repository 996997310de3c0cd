package org.ganscope.plot;

import org.ganscope.experiment.Curve;
import org.ganscope.experiment.DiscriminatorView;
import org.ganscope.experiment.GeneratorDensity;
import org.ganscope.experiment.PointMass;
import org.ganscope.experiment.SamplesView;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what a {@link SamplesChart} draws, and how well each of it is known. */
final class SamplesLegend {
    private SamplesLegend() {}

    /** {@return the entries; what a small chart leaves out comes last} */
    static List<Key> keys(
            Scene scene, SamplesView.OnLine samples, Theme theme, Optional<Key> arrows) {
        List<Key> keys = new ArrayList<>();
        keys.add(new Key("real", theme.real(), Key.Mark.BAR));
        keys.add(new Key(Names.generated(scene.config()), theme.generated(), Key.Mark.BAR));
        if (scene.snapshot().discriminator() instanceof DiscriminatorView.OfSamples of) {
            List<String> name = KeyWords.output(scene.config(), of.inBatch());
            keys.add(new Key(name, theme.discriminator(), Key.Mark.LINE));
            if (of.optimal().filter(SamplesLegend::isSomewhere).isPresent()) {
                List<String> best = KeyWords.optimum(scene.config(), isExact(samples));
                keys.add(new Key(best, theme.discriminator(), Key.Mark.DASHED));
            }
        }
        switch (samples.generatorDensity()) {
            case GeneratorDensity.Exact(Curve curve, List<PointMass> masses) -> {
                if (isSomewhere(curve)) {
                    keys.add(density(scene, true, theme));
                }
                if (!masses.isEmpty()) {
                    String words = "as high as its share of " + Names.generator(scene.config());
                    keys.add(new Key(words, theme.generated(), Key.Mark.DOT));
                }
            }
            case GeneratorDensity.Estimated _ -> keys.add(density(scene, false, theme));
        }
        if (isSomewhere(samples.dataDensity())) {
            keys.add(new Key("data's density", theme.real(), Key.Mark.THIN));
        }
        arrows.ifPresent(keys::add);
        if (scene.snapshot().discriminator() instanceof DiscriminatorView.OfSamples of
                && of.optimal().filter(SamplesLegend::isSomewhere).isEmpty()) {
            String why =
                    Names.noOptimum(scene.config())
                            .orElse("No D*: the data have no density that is known");
            keys.add(new Key(KeyWords.note(why), theme.muted(), Key.Mark.NONE));
        }
        return keys;
    }

    private static boolean isExact(SamplesView.OnLine samples) {
        return samples.generatorDensity() instanceof GeneratorDensity.Exact;
    }

    private static Key density(Scene scene, boolean exact, Theme theme) {
        List<String> words = KeyWords.density(scene.config(), exact);
        return new Key(words, theme.generated(), Key.Mark.THIN);
    }

    /**
     * {@return whether there is something to draw: data of a file have no density that anybody
     * knows, and points have none}
     */
    private static boolean isSomewhere(Curve curve) {
        for (int i = 0; i < curve.size(); i++) {
            if (Double.isFinite(curve.y(i)) && curve.y(i) != 0) {
                return true;
            }
        }
        return false;
    }
}
