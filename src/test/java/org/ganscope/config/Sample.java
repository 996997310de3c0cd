package org.ganscope.config;

import java.util.List;

/** Config records as small as can be, for the tests of this package. */
final class Sample {
    private Sample() {}

    /** How to train; the fields of each kind. */
    record Training(
            @Field(
                            label = "Batch size",
                            meaning = "Samples in an update.",
                            byDefault = "256",
                            min = 1,
                            max = 16_384,
                            changes = Changes.BY_RULE,
                            rule = "freeBatch")
                    int batchSize,
            @Field(
                            label = "Penalty",
                            meaning = "Weight of the penalty.",
                            byDefault = "0.0",
                            min = 0,
                            changes = Changes.LIVE)
                    double gradientPenalty,
            @Field(label = "D updates", meaning = "In a step.", byDefault = "1", min = 1, max = 100)
                    int discriminatorSteps,
            @Field(label = "Seed", meaning = "Of chance.", byDefault = "1", min = 0) long seed,
            @Field(label = "Title", meaning = "Its name.", byDefault = "\"None\"", max = 10)
                    String title,
            @Field(label = "Noise", meaning = "Its law.", byDefault = "{\"type\": \"uniform\"}")
                    Noise noise,
            @Field(
                            label = "Shapes",
                            meaning = "Of the curve.",
                            byDefault = "[{\"curve\": \"round\"}]",
                            min = 1,
                            max = 3)
                    List<Shape> shapes) {
        Training {
            shapes = List.copyOf(shapes);
            Faults faults =
                    Rules.faults(
                            Training.class,
                            batchSize,
                            gradientPenalty,
                            discriminatorSteps,
                            seed,
                            title,
                            noise,
                            shapes);
            faults.over("batchSize", "discriminatorSteps")
                    .at("batchSize")
                    .require(
                            batchSize >= discriminatorSteps,
                            "must be at least discriminatorSteps",
                            batchSize);
            faults.throwIfAny();
        }

        static Training read(String json) {
            return RecordReader.read(StrictJson.parse(json, "test"), Training.class);
        }
    }

    /** A family whose choices have fields. */
    sealed interface Noise {}

    @Choice(name = "uniform", label = "Uniform", meaning = "Flat.")
    record Uniform(
            @Field(label = "Low", meaning = "Left end.", byDefault = "0.0", min = -9, max = 9)
                    double low,
            @Field(label = "High", meaning = "Right end.", byDefault = "1.0", min = -9, max = 9)
                    double high)
            implements Noise {
        Uniform {
            Faults faults = Rules.faults(Uniform.class, low, high);
            faults.over("low", "high")
                    .at("high")
                    .require(low < high, "must be above low, which is " + low, high);
            faults.throwIfAny();
        }
    }

    @Choice(name = "gaussian", label = "Gaussian", meaning = "Bell.")
    record Gaussian(
            @Field(
                            label = "Width",
                            meaning = "Its width.",
                            byDefault = "1e-8",
                            min = 0,
                            aboveMin = true,
                            max = 1,
                            belowMax = true,
                            changes = Changes.LIVE)
                    double width)
            implements Noise {
        Gaussian {
            Rules.check(Gaussian.class, width);
        }
    }

    /** A record in a list, with a choice that is written as a bare name. */
    record Shape(
            @Field(label = "Curve", meaning = "Its form.", byDefault = "\"round\"") Curve curve,
            @Field(label = "Size", meaning = "Its size.", byDefault = "1.5") double size) {
        Shape {
            Rules.check(Shape.class, curve, size);
        }
    }

    /** A family whose choices mostly have no fields. */
    sealed interface Curve {}

    @Choice(name = "round", label = "Round", meaning = "Round.")
    record Round() implements Curve {}

    @Choice(name = "bent", label = "Bent", meaning = "Bent.")
    record Bent(
            @Field(label = "Angle", meaning = "Of the bend.", byDefault = "0.5", max = 90)
                    double angle)
            implements Curve {
        Bent {
            Rules.check(Bent.class, angle);
        }
    }
}
