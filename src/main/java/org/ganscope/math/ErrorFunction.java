package org.ganscope.math;

/**
 * The complementary error function by W. J. Cody's rational approximations ("Rational Chebyshev
 * approximations for the error function", Math. Comp. 23, 1969), each a numerator and a denominator
 * with the highest power first.
 */
final class ErrorFunction {
    private static final double ONE_BY_ROOT_PI = 0.5641895835477563;

    private static final double[] SMALL_P = {
        1.85777706184603153e-1,
        3.16112374387056560e0,
        1.13864154151050156e2,
        3.77485237685302021e2,
        3.20937758913846947e3
    };
    private static final double[] SMALL_Q = {
        1,
        2.36012909523441209e1,
        2.44024637934444173e2,
        1.28261652607737228e3,
        2.84423683343917062e3
    };
    private static final double[] MIDDLE_P = {
        2.15311535474403846e-8, 5.64188496988670089e-1, 8.88314979438837594e0,
        6.61191906371416295e1, 2.98635138197400131e2, 8.81952221241769090e2,
        1.71204761263407058e3, 2.05107837782607147e3, 1.23033935479799725e3
    };
    private static final double[] MIDDLE_Q = {
        1,
        1.57449261107098347e1,
        1.17693950891312499e2,
        5.37181101862009858e2,
        1.62138957456669019e3,
        3.29079923573345963e3,
        4.36261909014324716e3,
        3.43936767414372164e3,
        1.23033935480374942e3
    };
    private static final double[] LARGE_P = {
        1.63153871373020978e-2, 3.05326634961232344e-1, 3.60344899949804439e-1,
        1.25781726111229246e-1, 1.60837851487422766e-2, 6.58749161529837803e-4
    };
    private static final double[] LARGE_Q = {
        1,
        2.56852019228982242e0,
        1.87295284992346725e0,
        5.27905102951428412e-1,
        6.05183413124413191e-2,
        2.33520497626869185e-3
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
