package org.ganscope.metric;

/**
 * The Jensen-Shannon divergence (Lin 1991): the mean of the Kullback-Leibler divergences of two
 * laws from their middle.
 */
public final class JensenShannon {
    private JensenShannon() {}

    /**
     * {@return the divergence in nats: 0 for equal shares, log 2 where no place has both}
     *
     * @param p shares of the places, sum 1
     * @param q the other law's, as many
     */
    public static double of(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            double middle = (p[i] + q[i]) / 2;
            sum += (term(p[i], middle) + term(q[i], middle)) / 2;
        }
        return sum;
    }

    private static double term(double p, double q) {
        return p == 0 ? 0 : p * Math.log(p / q);
    }
}
