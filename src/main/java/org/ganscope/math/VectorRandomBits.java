package org.ganscope.math;

import static jdk.incubator.vector.VectorOperators.ASHR;
import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.NE;
import static jdk.incubator.vector.VectorOperators.XOR;

import static org.ganscope.math.Philox.FIRST_MULTIPLIER;
import static org.ganscope.math.Philox.FIRST_WEYL;
import static org.ganscope.math.Philox.LOW_WORD;
import static org.ganscope.math.Philox.ROUNDS;
import static org.ganscope.math.Philox.SECOND_MULTIPLIER;
import static org.ganscope.math.Philox.SECOND_WEYL;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * As many blocks or numbers at a time as a vector register holds.
 *
 * <p>No vector passes from one method here to another: where C2 has inlined much already it leaves
 * our calls alone, and the vectors of such a call become objects on the heap, five times slower.
 */
final class VectorRandomBits implements RandomBits {
    private static final VectorShape SHAPE =
            LongVector.SPECIES_PREFERRED.vectorBitSize() <= 512
                    ? LongVector.SPECIES_PREFERRED.vectorShape()
                    : VectorShape.S_512_BIT;
    private static final VectorSpecies<Long> LONGS = SHAPE.withLanes(long.class);
    private static final VectorSpecies<Integer> INTS = SHAPE.withLanes(int.class);
    private static final VectorSpecies<Float> FLOATS = SHAPE.withLanes(float.class);

    private static final LongVector LANES = LongVector.zero(LONGS).addIndex(1);
    private static final LongVector FIRST = LongVector.broadcast(LONGS, FIRST_MULTIPLIER);
    private static final LongVector SECOND = LongVector.broadcast(LONGS, SECOND_MULTIPLIER);

    @Override
    public void fill(int[] words, int groups, long key, long stream, long block) {
        for (int group = 0; group < groups; group++) {
            long first = block + (long) group * BLOCKS;
            for (int b = 0; b < BLOCKS; b += LONGS.length()) {
                blocks(key, stream, first + b, words, group * WORDS + 2 * b);
            }
        }
    }

    /**
     * {@link Philox#block} in each lane of 64 bits, for consecutive blocks. The upper halves of c
     * hold what nobody reads. Both factors are cut to 32 bits where C2 sees it: it then multiplies
     * by one instruction on processors without a product of 64 bits, too.
     */
    private static void blocks(long key, long stream, long block, int[] words, int at) {
        int k0 = (int) key;
        int k1 = (int) (key >>> 32);
        LongVector c0 = LANES.add(block & LOW_WORD);
        LongVector c1 = LongVector.broadcast(LONGS, block >>> 32);
        LongVector c2 = LongVector.broadcast(LONGS, stream);
        LongVector c3 = LongVector.broadcast(LONGS, stream >>> 32);
        for (int round = 0; round < ROUNDS; round++) {
            LongVector p0 = c0.and(LOW_WORD).mul(FIRST.and(LOW_WORD));
            LongVector p1 = c2.and(LOW_WORD).mul(SECOND.and(LOW_WORD));
            c0 = p1.lanewise(LSHR, 32).lanewise(XOR, c1).lanewise(XOR, k0);
            c1 = p1;
            c2 = p0.lanewise(LSHR, 32).lanewise(XOR, c3).lanewise(XOR, k1);
            c3 = p0;
            k0 += FIRST_WEYL;
            k1 += SECOND_WEYL;
        }
        IntVector even = c0.and(LOW_WORD).or(c1.lanewise(LSHL, 32)).reinterpretAsInts();
        IntVector odd = c2.and(LOW_WORD).or(c3.lanewise(LSHL, 32)).reinterpretAsInts();
        even.intoArray(words, at);
        odd.intoArray(words, at + 2 * BLOCKS);
    }

    @Override
    public void gaussian(int[] words, int groups, float[] into) {
        int apart = WORDS / 2;
        for (int group = 0; group < groups * WORDS; group += WORDS) {
            for (int i = group; i < group + apart; i += INTS.length()) {
                radii(words, i, into);
                turn(words, i + apart, into, i);
            }
        }
    }

    /** The first half of {@link BoxMuller#pair} in each lane: the radius, to its word's place. */
    private static void radii(int[] words, int at, float[] into) {
        IntVector word = IntVector.fromArray(INTS, words, at).lanewise(LSHR, 1);
        IntVector bits = ((FloatVector) word.convert(I2F, 0)).add(0.5f).reinterpretAsInts();
        IntVector exponent = bits.sub(BoxMuller.ROOT_HALF).lanewise(ASHR, 23);
        IntVector mantissa = bits.sub(exponent.lanewise(LSHL, 23));
        FloatVector f = mantissa.reinterpretAsFloats().sub(1);
        FloatVector log = FloatVector.zero(FLOATS);
        for (int k = BoxMuller.LOG.length - 1; k >= 0; k--) {
            log = log.fma(f, FloatVector.broadcast(FLOATS, BoxMuller.LOG[k]));
        }
        FloatVector shift = (FloatVector) exponent.neg().add(31).convert(I2F, 0);
        FloatVector minusLog = shift.mul(BoxMuller.LN_2).sub(log.mul(f));
        minusLog.add(minusLog).sqrt().intoArray(into, at);
    }

    /** The other half: turns the radius at {@code to} by the angle of the word at {@code at}. */
    private static void turn(int[] words, int at, float[] into, int to) {
        FloatVector radius = FloatVector.fromArray(FLOATS, into, to);
        IntVector word = IntVector.fromArray(INTS, words, at);
        FloatVector f = (FloatVector) word.lanewise(LSHL, 2).convert(I2F, 0);
        f = f.mul(BoxMuller.TO_QUARTER_TURNS);
        FloatVector square = f.mul(f);
        FloatVector sin = FloatVector.zero(FLOATS);
        FloatVector cos = FloatVector.zero(FLOATS);
        for (int k = BoxMuller.SIN.length - 1; k >= 0; k--) {
            sin = sin.fma(square, FloatVector.broadcast(FLOATS, BoxMuller.SIN[k]));
            cos = cos.fma(square, FloatVector.broadcast(FLOATS, BoxMuller.COS[k]));
        }
        sin = sin.mul(f).mul(radius);
        IntVector sign = word.and(BoxMuller.SIGN);
        cos = cos.mul(radius).reinterpretAsInts().lanewise(XOR, sign).reinterpretAsFloats();
        VectorMask<Float> swap = word.and(BoxMuller.SWAP).compare(NE, 0).cast(FLOATS);
        cos.blend(sin, swap).intoArray(into, to);
        sin.blend(cos, swap).intoArray(into, at);
    }
}
