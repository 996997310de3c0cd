package org.ganscope.export;

/**
 * How a run becomes an animation.
 *
 * @param width of a frame, pixels
 * @param height of a frame, pixels
 * @param frames at evenly spaced steps, the first and the last among them; at least 2
 * @param framesPerSecond 1 to 50, the fastest that every viewer of GIFs plays
 */
public record AnimationPlan(int width, int height, int frames, int framesPerSecond) {
    /** As wide as a page of text, six seconds long. */
    public static final AnimationPlan USUAL = new AnimationPlan(960, 540, 120, 20);

    /** {@return the step that frame {@code i} shows} */
    long step(int i, long steps) {
        return Math.round((double) steps * i / (frames - 1));
    }

    /**
     * {@return how long frame {@code i} stays, in hundredths of a second} Rates that do not divide
     * a hundred take turns, so that the whole is right.
     */
    int delay(int i) {
        return Math.round(100f * (i + 1) / framesPerSecond)
                - Math.round(100f * i / framesPerSecond);
    }
}
