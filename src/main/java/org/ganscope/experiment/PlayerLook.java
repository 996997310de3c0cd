package org.ganscope.experiment;

import org.ganscope.data.LineDistribution;
import org.ganscope.gan.Insides;
import org.ganscope.gan.LayerAnswers;
import org.ganscope.gan.Player;
import org.ganscope.gan.Sees;
import org.ganscope.nn.Layer;

import java.util.ArrayList;
import java.util.List;

/** Looks into one player's network, moment after moment. TRAINER thread. */
final class PlayerLook {
    /** Multiplications for one look: few beside those of a snapshot's evaluation samples. */
    private static final long AFFORDABLE = 16_000_000;

    private static final int FEWEST_SAMPLES = 16;
    private static final int MOST_SAMPLES = 128;

    private final Player player;
    private final List<LayerPlaces> places = new ArrayList<>();
    private final List<List<Integer>> shown;
    private final List<String> inputNames;
    private final Inquiry inquiry;
    private final LayerAnswers answers;
    private final UnitFigures figures;

    PlayerLook(Player player, Course course) {
        this.player = player;
        ExperimentConfig config = course.config();
        NetworkSize size = config.size().of(player);
        int width = size.inputs();
        for (Layer layer : size.layers()) {
            places.add(new LayerPlaces(player, places.size() + 1, layer, width));
            width = layer.outputs(width);
        }
        shown = ShownUnits.of(places, size.inputs());
        inputNames = shown.getFirst().stream().map(i -> InputNames.of(player, config, i)).toList();
        inquiry = inquiry(config, AFFORDABLE / Math.max(1, size.weights()));
        answers = answers(course.game().insides(player), config);
        figures = new UnitFigures(answers, inquiry);
    }

    private Inquiry inquiry(ExperimentConfig config, long affordable) {
        int samples = Math.clamp(affordable, FEWEST_SAMPLES, MOST_SAMPLES);
        boolean coarse = affordable < 2 * MOST_SAMPLES;
        if (player == Player.GENERATOR) {
            return new NoiseInquiry(config, coarse, samples);
        }
        return switch (config.discriminator().sees()) {
            case Sees.Sample _, Sees.Pack _ -> new SampleInquiry(config, coarse, samples);
            case Sees.Moments _ ->
                    new SetInquiry(
                            config, (LineDistribution) config.data(), new SetsOfMoments(), coarse);
            case Sees.Minibatch _ ->
                    new SetInquiry(
                            config,
                            (LineDistribution) config.data(),
                            new SetsOfNumbers(config.batchSize()),
                            coarse);
        };
    }

    private LayerAnswers answers(Insides insides, ExperimentConfig config) {
        boolean inBatch = player == Player.DISCRIMINATOR && config.discriminator().looksAtBatch();
        return inBatch
                ? insides.answersAmong(inquiry.columns(), config.batchSize())
                : insides.answers(inquiry.columns());
    }

    PlayerPicture picture(Course course, Views.Moment moment) {
        inquiry.ask(answers, course, moment);
        WiresLook wires = new WiresLook(course.game().insides(player));
        List<LayerPicture> layers = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            LayerPlaces layer = places.get(i);
            layers.add(
                    new LayerPicture(
                            layer.layer(),
                            units(i + 1, layer.layer().outputs(layer.inputs())),
                            wires.wires(layer, shown.get(i + 1), shown.get(i)),
                            wires.own(layer, shown.get(i + 1))));
        }
        return new PlayerPicture(
                player,
                inquiry.domain(),
                inquiry.generated(),
                inputNames,
                units(0, places.getFirst().inputs()),
                layers);
    }

    private UnitsPicture units(int layer, int units) {
        List<Integer> these = shown.get(layer);
        return new UnitsPicture(
                units,
                these,
                figures.answers(layer, these),
                figures.onGenerated(layer, these),
                figures.onReal(layer, these));
    }
}
