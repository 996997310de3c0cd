package org.ganscope.math;

import static org.ganscope.math.Elementary.LN2;
import static org.ganscope.math.Elementary.LN2_HIGH;
import static org.ganscope.math.Elementary.LN2_LOW;
import static org.ganscope.math.Elementary.LOG2_E;
import static org.ganscope.math.Elementary.MAGIC;
import static org.ganscope.math.Elementary.MAGIC_BITS;
import static org.ganscope.math.Elementary.ROOT_HALF_BITS;
import static org.ganscope.math.Registers.all;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/**
 * {@link Elementary} on vectors: the same steps, the same bits. The commands that start the program
 * have the compiler inline these methods always. By its own rules it leaves out one that it
 * compiled for itself before and found large, and then each vector is an object.
 */
final class VectorElementary {
    private static final int ALL_BUT_SIGN = 0x7FFFFFFF;

    private VectorElementary() {}

    static FloatVector tanh(FloatVector x) {
        FloatVector a = x.abs();
        a = a.blend(10f, a.compare(VectorOperators.GT, 10f));
        FloatVector t = a.fma(2 * LOG2_E, MAGIC);
        FloatVector n = t.sub(MAGIC);
        FloatVector r = n.fma(all(-LN2), a.add(a));
        FloatVector scale =
                t.reinterpretAsInts()
                        .lanewise(VectorOperators.LSHL, 23)
                        .add(0x3F800000)
                        .reinterpretAsFloats();
        FloatVector e = scale.fma(expm1(r), scale.sub(1f));
        FloatVector sum = e.add(2f);
        FloatVector lost = e.sub(sum.sub(2f));
        FloatVector inverse = all(-1f).div(sum);
        FloatVector quotient = e.mul(inverse);
        FloatVector rest = quotient.fma(lost, quotient.fma(sum, e));
        IntVector negative = rest.fma(inverse, quotient).reinterpretAsInts();
        return x.reinterpretAsInts().or(ALL_BUT_SIGN).and(negative).reinterpretAsFloats();
    }

    static FloatVector exp(FloatVector x) {
        FloatVector a = x.blend(89f, x.compare(VectorOperators.GT, 89f));
        a = a.blend(-104f, a.compare(VectorOperators.LT, -104f));
        FloatVector t = a.fma(LOG2_E, MAGIC);
        FloatVector n = t.sub(MAGIC);
        FloatVector r = n.fma(all(-LN2_LOW), n.fma(all(-LN2_HIGH), a));
        IntVector exponent = t.reinterpretAsInts().sub(MAGIC_BITS);
        IntVector half = exponent.lanewise(VectorOperators.ASHR, 1);
        return expm1(r).add(1f).mul(powerOf2(half)).mul(powerOf2(exponent.sub(half)));
    }

    static FloatVector sigmoid(FloatVector x) {
        FloatVector e = exp(x.abs().neg());
        FloatVector numerator = all(1f).blend(e, x.compare(VectorOperators.LT, 0f));
        return numerator.div(e.add(1f));
    }

    static FloatVector softplus(FloatVector x) {
        FloatVector e = exp(x.abs().neg());
        FloatVector positive = all(0f).blend(x, x.compare(VectorOperators.GT, 0f));
        return e.fma(polynomial(Elementary.LOG1P, e), positive);
    }

    static FloatVector log(FloatVector x) {
        VectorMask<Float> tiny = x.compare(VectorOperators.LT, Float.MIN_NORMAL);
        IntVector bits = x.blend(x.mul(0x1p23f), tiny).reinterpretAsInts();
        IntVector exponent = bits.sub(ROOT_HALF_BITS).lanewise(VectorOperators.ASHR, 23);
        FloatVector f =
                bits.sub(exponent.lanewise(VectorOperators.LSHL, 23)).reinterpretAsFloats().sub(1f);
        FloatVector k =
                exponent.add(MAGIC_BITS)
                        .reinterpretAsFloats()
                        .sub(all(MAGIC).blend(MAGIC + 23, tiny));
        FloatVector square = f.mul(f);
        FloatVector y = f.mul(square).fma(polynomial(Elementary.LOG, f), k.mul(LN2_LOW));
        y = f.add(square.fma(all(-0.5f), y));
        y = k.fma(all(LN2_HIGH), y);
        y = x.blend(y, x.compare(VectorOperators.LT, Float.POSITIVE_INFINITY));
        y = y.blend(Float.NEGATIVE_INFINITY, x.compare(VectorOperators.EQ, 0f));
        return y.blend(Float.NaN, x.compare(VectorOperators.LT, 0f));
    }

    static FloatVector elu(float depth, FloatVector x) {
        VectorMask<Float> above = x.compare(VectorOperators.GT, 0f);
        FloatVector a = x.blend(0f, above);
        a = a.blend(-30f, a.compare(VectorOperators.LT, -30f));
        FloatVector t = a.fma(LOG2_E, MAGIC);
        FloatVector n = t.sub(MAGIC);
        FloatVector r = n.fma(all(-LN2_LOW), n.fma(all(-LN2_HIGH), a));
        FloatVector scale = powerOf2(t.reinterpretAsInts().sub(MAGIC_BITS));
        FloatVector e = scale.fma(expm1(r), scale.sub(1f));
        return e.mul(depth).blend(x, above);
    }

    static FloatVector sine(FloatVector x, int quarters) {
        FloatVector t = x.fma(Elementary.QUARTERS, MAGIC);
        FloatVector n = t.sub(MAGIC);
        FloatVector r = n.fma(all(-Elementary.QUARTER_TURN), x);
        r = n.fma(all(-Elementary.QUARTER_TURN_REST), r);
        r = n.fma(all(-Elementary.QUARTER_TURN_LAST), r);
        FloatVector square = r.mul(r);
        IntVector quadrant = t.reinterpretAsInts().add(quarters);
        FloatVector sine = r.mul(square).fma(polynomial(Elementary.SINE, square), r);
        FloatVector cosine =
                square.mul(square)
                        .fma(
                                polynomial(Elementary.COSINE, square),
                                square.fma(all(-0.5f), all(1f)));
        VectorMask<Float> odd =
                quadrant.and(1).compare(VectorOperators.NE, 0).cast(Registers.FLOATS);
        IntVector sign = quadrant.and(2).lanewise(VectorOperators.LSHL, 30);
        FloatVector y =
                sine.blend(cosine, odd)
                        .reinterpretAsInts()
                        .lanewise(VectorOperators.XOR, sign)
                        .reinterpretAsFloats();
        VectorMask<Float> angle = x.abs().compare(VectorOperators.LE, Elementary.LARGEST_ANGLE);
        return x.mul(0f).blend(y, angle);
    }

    /** {@return exp(-x^2 / 2), with what rounding takes from the square} */
    static FloatVector bell(FloatVector x) {
        FloatVector a = deviation(x);
        FloatVector square = a.mul(a);
        FloatVector rest = a.fma(a, square.neg());
        FloatVector bell = exp(square.mul(-0.5f));
        return bell.fma(rest.mul(-0.5f), bell);
    }

    /** {@return the share of N(0, 1) beyond |x|} */
    static FloatVector tail(FloatVector x, FloatVector bell) {
        FloatVector t = all(1f).div(deviation(x).fma(0.25f, 1f));
        return bell.mul(t.mul(polynomial(Elementary.TAIL, t)));
    }

    /** {@return the share of N(0, 1) up to x} */
    static FloatVector share(FloatVector x, FloatVector tail) {
        return all(1f).sub(tail).blend(tail, x.compare(VectorOperators.LT, 0f));
    }

    private static FloatVector deviation(FloatVector x) {
        FloatVector a = x.abs();
        float largest = Elementary.LARGEST_DEVIATION;
        return a.blend(largest, a.compare(VectorOperators.GT, largest));
    }

    static FloatVector power(FloatVector x, int exponent) {
        FloatVector result = all(1f);
        FloatVector square = x;
        for (int n = Math.abs(exponent); n > 0; n >>= 1) {
            if ((n & 1) == 1) {
                result = result.mul(square);
            }
            square = square.mul(square);
        }
        return exponent < 0 ? all(1f).div(result) : result;
    }

    private static FloatVector expm1(FloatVector r) {
        return r.mul(r).fma(polynomial(Elementary.EXP, r), r);
    }

    private static FloatVector powerOf2(IntVector exponent) {
        return exponent.add(127).lanewise(VectorOperators.LSHL, 23).reinterpretAsFloats();
    }

    private static FloatVector polynomial(float[] coefficients, FloatVector x) {
        FloatVector y = all(coefficients[coefficients.length - 1]);
        for (int i = coefficients.length - 2; i >= 0; i--) {
            y = y.fma(x, all(coefficients[i]));
        }
        return y;
    }
}
