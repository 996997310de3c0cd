package org.ganscope.data;

import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

/** A bell with heavy tails: now and then a sample lies very far out. */
@Choice(
        name = "studentT",
        label = "Student t",
        meaning = "A bell with heavy tails: now and then a sample lies very far out.")
public record StudentT(
        @Field(
                        label = "Degrees",
                        meaning = "Degrees of freedom: the fewer, the heavier the tails.",
                        byDefault = "3",
                        min = 3,
                        max = 30)
                int degrees,
        @Field(
                        label = "Location",
                        meaning = "Where the bell stands.",
                        byDefault = "4.0",
                        min = -1000,
                        max = 1000)
                double location,
        @Field(
                        label = "Scale",
                        meaning = "How wide the bell is; its standard deviation is larger.",
                        byDefault = "1.0",
                        min = 0.001,
                        max = 1000)
                double scale)
        implements LineDistribution {
    public StudentT {
        Rules.check(StudentT.class, degrees, location, scale);
    }

    @Override
    public Law law() {
        return new StudentLaw(degrees, location, scale);
    }
}
