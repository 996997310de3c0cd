package org.ganscope.math;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** The machine's vector registers, of at most the 16 lanes of float that sums run in. */
final class Registers {
    private static final VectorShape SHAPE =
            FloatVector.SPECIES_PREFERRED.vectorBitSize() <= 512
                    ? FloatVector.SPECIES_PREFERRED.vectorShape()
                    : VectorShape.S_512_BIT;

    static final VectorSpecies<Float> FLOATS = SHAPE.withLanes(float.class);
    static final VectorSpecies<Integer> INTS = SHAPE.withLanes(int.class);
    static final VectorSpecies<Double> DOUBLES = SHAPE.withLanes(double.class);

    /** Half a register of floats: as many as a register holds doubles. */
    static final VectorSpecies<Float> HALF =
            VectorShape.forBitSize(SHAPE.vectorBitSize() / 2).withLanes(float.class);

    private Registers() {}

    /** {@return {@code x} in a whole register of each number} */
    static FloatVector all(float x) {
        return FloatVector.broadcast(FLOATS, x);
    }

    static IntVector all(int x) {
        return IntVector.broadcast(INTS, x);
    }

    static DoubleVector zeros() {
        return DoubleVector.zero(DOUBLES);
    }
}
