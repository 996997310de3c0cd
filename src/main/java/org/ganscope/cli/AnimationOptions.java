package org.ganscope.cli;

import org.ganscope.config.Faults;
import org.ganscope.export.AnimationPlan;

import picocli.CommandLine.Option;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an animation should look like. Bounds are checked before any memory is taken. */
final class AnimationOptions {
    private static final Pattern SIZE = Pattern.compile("([0-9]{1,6})[xX]([0-9]{1,6})");
    private static final int SMALLEST = 64;
    private static final int WIDEST = 3840;
    private static final int HIGHEST = 2160;
    private static final int MOST_FRAMES = 2000;
    private static final int MOST_FRAMES_PER_SECOND = 50;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            description = "Width and height in pixels. Default: 960x540.")
    private Optional<String> size = Optional.empty();

    @Option(
            names = "--frames",
            paramLabel = "F",
            description =
                    "How many frames, at evenly spaced steps from 0 to the last. Default: 120.")
    private Optional<String> frames = Optional.empty();

    @Option(
            names = "--fps",
            paramLabel = "R",
            description = "Frames per second, at most 50. Default: 20.")
    private Optional<String> framesPerSecond = Optional.empty();

    /** {@return the plan; what is wrong with it is noted in {@code faults}} */
    AnimationPlan plan(Faults faults) {
        AnimationPlan usual = AnimationPlan.USUAL;
        int frameCount = number("--frames", frames, usual.frames(), 2, MOST_FRAMES, faults);
        int rate =
                number(
                        "--fps",
                        framesPerSecond,
                        usual.framesPerSecond(),
                        1,
                        MOST_FRAMES_PER_SECOND,
                        faults);
        Matcher sides = SIZE.matcher(size.orElse(usual.width() + "x" + usual.height()));
        if (!sides.matches()) {
            faults.at("--size").add("must be WIDTHxHEIGHT, such as 960x540", size.orElse(""));
            return usual;
        }
        int width = Integer.parseInt(sides.group(1));
        int height = Integer.parseInt(sides.group(2));
        if (!isBetween(width, SMALLEST, WIDEST) || !isBetween(height, SMALLEST, HIGHEST)) {
            faults.at("--size").add("must be 64x64 to 3840x2160", size.orElse(""));
        }
        return new AnimationPlan(width, height, frameCount, rate);
    }

    private static int number(
            String name, Optional<String> text, int usual, int low, int high, Faults faults) {
        if (text.isEmpty()) {
            return usual;
        }
        boolean isNumber = text.get().matches("[0-9]{1,9}");
        if (!isNumber || !isBetween(Integer.parseInt(text.get()), low, high)) {
            faults.at(name)
                    .add(
                            String.format(
                                    Locale.ROOT, "must be a whole number, %,d to %,d", low, high),
                            text.get());
            return usual;
        }
        return Integer.parseInt(text.get());
    }

    private static boolean isBetween(int value, int low, int high) {
        return low <= value && value <= high;
    }
}
