package org.ganscope.data;

/** A curve of one or more branches. Two uniform numbers say which branch, and where on it. */
interface PlanePath {
    /**
     * {@return the x of a point}
     *
     * @param branch from 0 to 1, uniform: which branch
     * @param along from 0 to 1, uniform: where on it
     */
    double x(double branch, double along);

    /** {@return the y of the same point} */
    double y(double branch, double along);

    /** {@return the largest distance from an axis that a point of it has} */
    double reach();

    /**
     * {@return the density of its points moved by round Gaussian noise}
     *
     * @param noise standard deviation of each coordinate, above 0
     */
    PlaneDensity density(double noise);
}
