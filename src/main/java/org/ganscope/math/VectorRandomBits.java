package org.ganscope.math;

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
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** As many blocks or numbers at a time as a vector register holds. */
final class VectorRandomBits implements RandomBits {
    private static final VectorShape SHAPE =
            LongVector.SPECIES_PREFERRED.vectorBitSize() <= 512
                    ? LongVector.SPECIES_PREFERRED.vectorShape()
                    : VectorShape.S_512_BIT;
    private static final VectorSpecies<Long> LONGS = SHAPE.withLanes(long.class);
    private static final VectorSpecies<Integer> INTS = SHAPE.withLanes(int.class);
    private static final VectorSpecies<Float> FLOATS = SHAPE.withLanes(float.class);

    @Override
    public void fill(int[] words, int groups, long key, long stream, long block) {
        LongVector lanes = LongVector.zero(LONGS).addIndex(1);
        for (int group = 0; group < groups; group++) {
            long first = block + (long) group * BLOCKS;
            for (int b = 0; b < BLOCKS; b += LONGS.length()) {
                LongVector counter = lanes.add((first + b) & LOW_WORD);
                blocks(counter, first >>> 32, key, stream, words, group * WORDS + 2 * b);
            }
        }
    }

    /**
     * Each lane of 64 bits computes one block on 32-bit words. The upper halves of c hold what
     * nobody reads, so that a product needs no cutting.
     */
    private static void blocks(
            LongVector counter, long high, long key, long stream, int[] words, int at) {
        int k0 = (int) key;
        int k1 = (int) (key >>> 32);
        LongVector c0 = counter;
        LongVector c1 = LongVector.broadcast(LONGS, high);
        LongVector c2 = LongVector.broadcast(LONGS, stream & LOW_WORD);
        LongVector c3 = LongVector.broadcast(LONGS, stream >>> 32);
        for (int round = 0; round < ROUNDS; round++) {
            LongVector p0 = c0.and(LOW_WORD).mul(FIRST_MULTIPLIER);
            LongVector p1 = c2.and(LOW_WORD).mul(SECOND_MULTIPLIER);
            c0 = upper(p1).lanewise(VectorOperators.XOR, c1).lanewise(VectorOperators.XOR, k0);
            c1 = p1;
            c2 = upper(p0).lanewise(VectorOperators.XOR, c3).lanewise(VectorOperators.XOR, k1);
            c3 = p0;
            k0 += FIRST_WEYL;
            k1 += SECOND_WEYL;
        }
        interleave(c0, c1).intoArray(words, at);
        interleave(c2, c3).intoArray(words, at + 2 * BLOCKS);
    }

    private static LongVector upper(LongVector product) {
        return product.lanewise(VectorOperators.LSHR, 32);
    }

    private static IntVector interleave(LongVector even, LongVector odd) {
        return even.and(LOW_WORD).or(odd.lanewise(VectorOperators.LSHL, 32)).reinterpretAsInts();
    }

    @Override
    public void uniform(int[] words, int groups, float[] into, int from) {
        for (int i = 0; i < groups * WORDS; i += INTS.length()) {
            IntVector bits = IntVector.fromArray(INTS, words, i).lanewise(VectorOperators.LSHR, 8);
            toFloat(bits).mul(0x1p-24f).intoArray(into, from + i);
        }
    }

    @Override
    public void gaussian(int[] words, int groups, float[] into, int from) {
        int apart = WORDS / 2;
        for (int group = 0; group < groups * WORDS; group += WORDS) {
            for (int i = group; i < group + apart; i += INTS.length()) {
                pairs(words, i, apart, into, from + i);
            }
        }
    }

    /** {@link BoxMuller#pair} in each lane. */
    private static void pairs(int[] words, int i, int apart, float[] into, int at) {
        FloatVector radius = radius(IntVector.fromArray(INTS, words, i));
        IntVector angle = IntVector.fromArray(INTS, words, i + apart);
        FloatVector f = toFloat(angle.lanewise(VectorOperators.LSHL, 2)).mul(BoxMuller.TO_ANGLE);
        FloatVector square = f.mul(f);
        FloatVector sin = radius.mul(f.mul(polynomial(BoxMuller.SIN, square)));
        FloatVector cos =
                radius.mul(polynomial(BoxMuller.COS, square))
                        .reinterpretAsInts()
                        .lanewise(VectorOperators.XOR, angle.and(BoxMuller.SIGN))
                        .reinterpretAsFloats();
        VectorMask<Float> swap =
                angle.and(BoxMuller.SWAP).compare(VectorOperators.NE, 0).cast(FLOATS);
        cos.blend(sin, swap).intoArray(into, at);
        sin.blend(cos, swap).intoArray(into, at + apart);
    }

    private static FloatVector radius(IntVector word) {
        IntVector bits =
                toFloat(word.lanewise(VectorOperators.LSHR, 1)).add(0.5f).reinterpretAsInts();
        IntVector exponent = bits.sub(BoxMuller.ROOT_HALF).lanewise(VectorOperators.ASHR, 23);
        IntVector mantissa = bits.sub(exponent.lanewise(VectorOperators.LSHL, 23));
        FloatVector f = mantissa.reinterpretAsFloats().sub(1);
        FloatVector log = f.mul(polynomial(BoxMuller.LOG, f));
        FloatVector shift = toFloat(exponent.neg().add(31));
        return shift.fma(FloatVector.broadcast(FLOATS, BoxMuller.TWO_LN_2), log.mul(-2)).sqrt();
    }

    private static FloatVector polynomial(float[] coefficients, FloatVector x) {
        FloatVector sum = FloatVector.broadcast(FLOATS, coefficients[coefficients.length - 1]);
        for (int i = coefficients.length - 2; i >= 0; i--) {
            sum = sum.fma(x, FloatVector.broadcast(FLOATS, coefficients[i]));
        }
        return sum;
    }

    private static FloatVector toFloat(IntVector ints) {
        return (FloatVector) ints.convert(VectorOperators.I2F, 0);
    }
}
