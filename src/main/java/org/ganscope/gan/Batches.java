package org.ganscope.gan;

/** Where a game gets its samples and noise from, drawn anew at each call. */
public interface Batches {

    /** {@return samples of each kind in one update} */
    int count();

    /**
     * {@return real samples for a player's update, [dataDimension, count]; the generator asks only
     * where its loss or a penalty looks at real samples}
     */
    float[] real(Player player);

    /** {@return noise for a player's update, [latentDimension, count]} */
    float[] noise(Player player);
}
