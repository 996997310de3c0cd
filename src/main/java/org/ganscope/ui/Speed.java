package org.ganscope.ui;

import org.ganscope.session.Command;

import java.util.OptionalDouble;

/** How fast to train. */
sealed interface Speed {
    /** {@return what tells a session} */
    default Command command() {
        return switch (this) {
            case Phases(double perSecond) -> new Command.SlowMotion(perSecond);
            case Updates(double perSecond) -> new Command.Pace(OptionalDouble.of(perSecond));
            case Unlimited() -> new Command.Pace(OptionalDouble.empty());
        };
    }

    /** Slow motion. */
    record Phases(double perSecond) implements Speed {}

    record Updates(double perSecond) implements Speed {}

    /** As fast as it goes. */
    record Unlimited() implements Speed {}
}
