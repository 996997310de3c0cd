package org.ganscope.experiment;

import com.google.gson.JsonObject;

import org.ganscope.config.Changes;
import org.ganscope.config.Difference;
import org.ganscope.config.Faults;
import org.ganscope.config.Field;
import org.ganscope.config.RecordReader;
import org.ganscope.config.Rules;
import org.ganscope.data.LatentPrior;
import org.ganscope.data.TargetDistribution;
import org.ganscope.gan.AdversarialLoss;
import org.ganscope.gan.Averaging;
import org.ganscope.gan.Dimensions;
import org.ganscope.gan.DiscriminatorConfig;
import org.ganscope.gan.GeneratorConfig;
import org.ganscope.gan.Method;
import org.ganscope.gan.Moves;
import org.ganscope.gan.Penalty;
import org.ganscope.nn.Optimizer;

import java.util.List;
import java.util.stream.Stream;

/** All that makes a run: the same config gives the same bits. An instance is always valid. */
public record ExperimentConfig(
        @Field(
                        label = "Title",
                        meaning = "The name of the experiment.",
                        byDefault = "\"Untitled\"",
                        max = 100,
                        changes = Changes.LIVE)
                String title,
        @Field(
                        label = "What to watch",
                        meaning = "What a viewer should look at.",
                        byDefault = "\"\"",
                        max = 2000,
                        changes = Changes.LIVE)
                String watch,
        @Field(
                        label = "Source",
                        meaning = "The paper or program that it follows.",
                        byDefault = "\"\"",
                        max = 1000,
                        changes = Changes.LIVE)
                String source,
        @Field(
                        label = "Seed",
                        meaning = "Where all chance comes from: the same seed, the same run.",
                        byDefault = "1",
                        min = 0,
                        max = 9_007_199_254_740_991.0)
                long seed,
        @Field(
                        label = "Steps",
                        meaning = "Where Play pauses; Play again goes on.",
                        unit = "steps",
                        byDefault = "5000",
                        min = 1,
                        max = 1_000_000_000,
                        changes = Changes.LIVE)
                int steps,
        @Field(label = "Evaluation", meaning = "How the run is measured.", byDefault = "{}")
                EvaluationConfig evaluation,
        @Field(
                        label = "Batch size",
                        meaning =
                                "Samples of each kind in one update; more are steadier and slower.",
                        unit = "samples",
                        byDefault = "256",
                        min = 1,
                        max = 16_384,
                        changes = Changes.BY_RULE,
                        rule = "discriminatorSeesSingleSamples")
                int batchSize,
        @Field(label = "Moves", meaning = "Who moves when.", byDefault = "\"discriminatorFirst\"")
                Moves moves,
        @Field(
                        label = "D updates",
                        meaning = "Discriminator updates in one step.",
                        byDefault = "1",
                        min = 1,
                        max = 1000,
                        changes = Changes.LIVE)
                int discriminatorSteps,
        @Field(
                        label = "G updates",
                        meaning = "Generator updates in one step.",
                        byDefault = "1",
                        min = 1,
                        max = 1000,
                        changes = Changes.LIVE)
                int generatorSteps,
        @Field(
                        label = "Look ahead",
                        meaning =
                                "How many updates of D the generator foresees (unrolling); 0 is none.",
                        unit = "updates",
                        byDefault = "0",
                        min = 0,
                        max = 20,
                        changes = Changes.LIVE)
                int unrolling,
        @Field(
                        label = "Distribution",
                        meaning = "What the generator is to learn.",
                        byDefault = "{\"type\": \"gaussian\"}")
                TargetDistribution data,
        @Field(
                        label = "Prior",
                        meaning = "The noise that the generator starts from.",
                        byDefault = "{\"type\": \"uniform\"}")
                LatentPrior latent,
        @Field(label = "Generator", meaning = "The network that forges samples.", byDefault = "{}")
                GeneratorConfig generator,
        @Field(
                        label = "Discriminator",
                        meaning = "The network that tells real from forged.",
                        byDefault = "{}")
                DiscriminatorConfig discriminator,
        @Field(
                        label = "Loss",
                        meaning = "What the two players want.",
                        byDefault = "{\"type\": \"nonSaturating\"}",
                        changes = Changes.LIVE)
                AdversarialLoss loss,
        @Field(
                        label = "Penalties and noise",
                        meaning = "What keeps the game in balance beside its loss.",
                        byDefault = "[]",
                        min = 0,
                        max = 10,
                        changes = Changes.LIVE)
                List<Penalty> penalties,
        @Field(
                        label = "Optimizer",
                        meaning = "How the generator's weights move.",
                        byDefault = "{\"type\": \"adam\"}")
                Optimizer generatorOptimizer,
        @Field(
                        label = "Optimizer",
                        meaning = "How the discriminator's weights move.",
                        byDefault = "{\"type\": \"adam\"}")
                Optimizer discriminatorOptimizer,
        @Field(
                        label = "Averaging",
                        meaning = "A second generator of averaged weights.",
                        byDefault = "\"none\"")
                Averaging averaging) {
    public ExperimentConfig {
        penalties = List.copyOf(penalties);
        Faults faults =
                Rules.faults(
                        ExperimentConfig.class,
                        title,
                        watch,
                        source,
                        seed,
                        steps,
                        evaluation,
                        batchSize,
                        moves,
                        discriminatorSteps,
                        generatorSteps,
                        unrolling,
                        data,
                        latent,
                        generator,
                        discriminator,
                        loss,
                        penalties,
                        generatorOptimizer,
                        discriminatorOptimizer,
                        averaging);
        var dimensions = new Dimensions(latent.dimension(), data.dimension(), batchSize);
        var method = new Method(loss, penalties, moves, unrolling);
        var size = GameSize.of(generator, discriminator, dimensions);
        LayerRules.fit(size, dimensions, generator, faults);
        ExperimentRules.dataCanBeSeen(discriminator.sees(), data, generator, faults);
        ExperimentRules.batchesFit(generator, discriminator, batchSize, faults);
        MetricRules.fit(evaluation, data, discriminator, loss, faults);
        MethodRules.movesTogetherOnce(moves, discriminatorSteps, generatorSteps, faults);
        MethodRules.penaltiesFit(penalties, discriminator, faults);
        MethodRules.optimizersFit(method, generatorOptimizer, discriminatorOptimizer, faults);
        var copies =
                new WeightCopies(method, averaging, generatorOptimizer, discriminatorOptimizer);
        SizeRules.fitsInMemory(size, copies, discriminator.sees(), dimensions, faults);
        faults.throwIfAny();
    }

    /** {@return how large the game's matrices are} */
    public Dimensions dimensions() {
        return new Dimensions(latent.dimension(), data.dimension(), batchSize);
    }

    /** {@return how the game is played} */
    public Method method() {
        return new Method(loss, penalties, moves, unrolling);
    }

    /** {@return the config in which every field has its default} */
    public static ExperimentConfig byDefault() {
        return RecordReader.read(new JsonObject(), ExperimentConfig.class);
    }

    /** {@return what is taken of the run's samples: the usual, and then what is chosen} */
    public List<Figure> figures() {
        return Quantities.figures(evaluation, data);
    }

    /** {@return what is told of the players' layers: nothing, unless that is chosen} */
    public List<LayerFigure> layerFigures() {
        return Quantities.layerFigures(evaluation, size());
    }

    /** {@return all that is taken of the run beside what every run has} */
    public List<Quantity> quantities() {
        return Stream.<Quantity>concat(figures().stream(), layerFigures().stream()).toList();
    }

    /** {@return how many numbers both networks learn or keep} */
    public long parameters() {
        return size().weights();
    }

    /** {@return whether each player learns one number, as in the Dirac-GAN} */
    public boolean hasTwoParameters() {
        return size().hasTwoWeights();
    }

    /** {@return how large the players' networks are} */
    GameSize size() {
        return GameSize.of(generator, discriminator, dimensions());
    }

    /** {@return the fields in which {@code next} differs, and when each change would take hold} */
    public List<Difference> differences(ExperimentConfig next) {
        return Difference.between(this, next, this::isLive);
    }

    /** {@return whether the field rule {@code rule} allows a change while this config runs} */
    public boolean isLive(String rule) {
        return switch (rule) {
            case "discriminatorSeesSingleSamples" -> discriminator.judgesSamplesAlone();
            default -> throw new IllegalArgumentException("no rule is called " + rule);
        };
    }
}
