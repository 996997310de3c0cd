package org.ganscope.math;

/**
 * The complementary error function by W. J. Cody's rational approximations ("Rational Chebyshev
 * approximations for the error function", Math. Comp. 23, 1969), each a numerator and a denominator
 * with the highest power first.
 */
final class ErrorFunction {
    private static final double ONE_BY_ROOT_PI = 0.5641895835477563;

    private static final double[] SMALL_P = {
        0.18577770618460315,
        3.1611237438705655,
        113.86415415105016,
        377.485237685302,
        3209.3775891384694
    };
    private static final double[] SMALL_Q = {
        1, 23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171
    };
    private static final double[] MIDDLE_P = {
        2.1531153547440383e-08, 0.5641884969886701, 8.883149794388377,
        66.11919063714163, 298.6351381974001, 881.952221241769,
        1712.0476126340707, 2051.0783778260716, 1230.3393547979972
    };
    private static final double[] MIDDLE_Q = {
        1,
        15.744926110709835,
        117.6939508913125,
        537.1811018620099,
        1621.3895745666903,
        3290.7992357334597,
        4362.619090143247,
        3439.3676741437216,
        1230.3393548037495
    };
    private static final double[] LARGE_P = {
        0.016315387137302097, 0.30532663496123236, 0.36034489994980445,
        0.12578172611122926, 0.016083785148742275, 0.0006587491615298378
    };
    private static final double[] LARGE_Q = {
        1,
        2.568520192289822,
        1.8729528499234673,
        0.5279051029514285,
        0.06051834131244132,
        0.0023352049762686918
    };

    private ErrorFunction() {}

    /** {@return 1 - erf(x)} */
    static double complement(double x) {
        double size = Math.abs(x);
        if (size <= 0.46875) {
            return 1 - x * ratio(SMALL_P, SMALL_Q, x * x);
        }
        double tail = size <= 4 ? middle(size) : large(size);
        return x < 0 ? 2 - tail : tail;
    }

    private static double middle(double x) {
        return StrictMath.exp(-x * x) * ratio(MIDDLE_P, MIDDLE_Q, x);
    }

    private static double large(double x) {
        double inverse = 1 / (x * x);
        return StrictMath.exp(-x * x)
                * (ONE_BY_ROOT_PI - inverse * ratio(LARGE_P, LARGE_Q, inverse))
                / x;
    }

    private static double ratio(double[] p, double[] q, double x) {
        return horner(p, x) / horner(q, x);
    }

    private static double horner(double[] coefficients, double x) {
        double sum = coefficients[0];
        for (int i = 1; i < coefficients.length; i++) {
            sum = sum * x + coefficients[i];
        }
        return sum;
    }
}
