package org.ganscope.experiment;

/**
 * How the shown units of a layer are led to by the shown ones before it. Immutable.
 *
 * @param straight so many of the shown units, the first ones, take the unit of the same place
 *     before them, and no other
 * @param pieces how many weights each of the other units has for each unit before it: 1, or the
 *     pieces of a maxout unit, or the dimensions of a comparison; 0 where they have none
 * @param weights [(shown - straight) * pieces, shown before]; a unit's pieces follow each other
 * @param gradients of the last update, of the same shape; NaN before the first
 */
public record Wires(int straight, int pieces, Matrix weights, Matrix gradients) {

    /** {@return the weight by which a shown unit sees a shown one before it} */
    public float weight(int unit, int before, int piece) {
        return weights.get((unit - straight) * pieces + piece, before);
    }

    /** {@return its gradient in the last update} */
    public float gradient(int unit, int before, int piece) {
        return gradients.get((unit - straight) * pieces + piece, before);
    }

    /** {@return of a unit's weights for one before it the one that is farthest from 0} */
    public float strongest(int unit, int before) {
        float strongest = weight(unit, before, 0);
        for (int piece = 1; piece < pieces; piece++) {
            float weight = weight(unit, before, piece);
            strongest = Math.abs(weight) > Math.abs(strongest) ? weight : strongest;
        }
        return strongest;
    }
}
