package org.ganscope.metric;

/**
 * A density on the plane estimated from samples: round Gaussian kernels, on samples shared out
 * linearly between the points of a grid around the origin. Samples outside the grid count, but do
 * not show. Immutable.
 */
public final class PlaneKernelDensity {
    private static final double REACH = 4;

    private final int rows;
    private final int columns;
    private final double spacing;
    private final int count;

    /** Of each grid point, in samples, [rows * columns]. */
    private final double[] masses;

    /** Samples on the grid. */
    private final double inside;

    /** Pairs of them that share a cell of the grid, as a share of all pairs. */
    private final double pairs;

    /**
     * @param points samples, [2, count]: all x, then all y; at least one
     * @param reach half the height of the grid, whose points are as far apart across as upwards
     * @param rows of grid points, 2 or more
     * @param columns of grid points, 2 or more
     */
    public PlaneKernelDensity(float[] points, double reach, int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        count = points.length / 2;
        spacing = 2 * reach / (rows - 1);
        masses = new double[rows * columns];
        int[] inCell = new int[rows * columns];
        double left = spacing * (columns - 1) / 2;
        for (int i = 0; i < count; i++) {
            double x = (points[i] + left) / spacing;
            double y = (points[count + i] + reach) / spacing;
            if (x >= 0 && x < columns - 1 && y >= 0 && y < rows - 1) {
                inCell[((int) y) * columns + (int) x]++;
                shareOut(x, y);
            }
        }
        double within = 0;
        double together = 0;
        for (int samples : inCell) {
            within += samples;
            together += samples * (samples - 1.0);
        }
        inside = within;
        pairs = within > 1 ? together / (within * (within - 1)) : 0;
    }

    private void shareOut(double x, double y) {
        int at = ((int) y) * columns + (int) x;
        double right = x - (int) x;
        double up = y - (int) y;
        masses[at] += (1 - right) * (1 - up);
        masses[at + 1] += right * (1 - up);
        masses[at + columns] += (1 - right) * up;
        masses[at + columns + 1] += right * up;
    }

    /**
     * {@return a width of kernels that suits the samples: the best one (Silverman 1986, section
     * 4.3.2) for a round Gaussian whose squared density has the same integral, which pairs of
     * samples in one cell tell; samples outside have no part in it. So peaks count by their own
     * width, not by how far they lie apart. Never less than the grid's spacing, and at most a
     * quarter of its reach}
     */
    public double width() {
        double most = spacing * (rows - 1) / 8;
        double squares = pairs / (spacing * spacing);
        double deviation = 1 / Math.sqrt(4 * Math.PI * squares);
        return Math.max(spacing, Math.min(most, deviation * Math.pow(inside, -1.0 / 6)));
    }

    /**
     * {@return the standard deviation by which an estimate of this width blurs the law: by its
     * kernels, and by sharing samples out}
     */
    public double blur(double width) {
        return Math.sqrt(width * width + spacing * spacing / 6);
    }

    /** {@return how dense the samples seem where there is one sample alone} */
    public double ofOneSample(double width) {
        return 1 / (2 * Math.PI * width * width * count);
    }

    /**
     * {@return densities at the grid points, row by row from the lowest, [rows * columns]}
     *
     * @param width of the kernels, the spacing or more
     */
    public double[] density(double width) {
        double[] kernel = kernel(width / spacing);
        double[] across = new double[rows * columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double mass = masses[row * columns + column];
                if (mass > 0) {
                    add(mass, kernel, across, row, column);
                }
            }
        }
        return upwards(across, kernel);
    }

    private void add(double mass, double[] kernel, double[] into, int row, int column) {
        int reach = kernel.length / 2;
        int first = Math.max(0, column - reach);
        int end = Math.min(columns, column + reach + 1);
        for (int k = first; k < end; k++) {
            into[row * columns + k] += mass * kernel[k - column + reach];
        }
    }

    private double[] upwards(double[] across, double[] kernel) {
        int reach = kernel.length / 2;
        double unit = 1 / (count * spacing * spacing);
        double[] density = new double[rows * columns];
        for (int row = 0; row < rows; row++) {
            int first = Math.max(0, row - reach);
            int end = Math.min(rows, row + reach + 1);
            for (int k = first; k < end; k++) {
                double weight = unit * kernel[k - row + reach];
                for (int column = 0; column < columns; column++) {
                    density[row * columns + column] += weight * across[k * columns + column];
                }
            }
        }
        return density;
    }

    /** {@return a Gaussian's weights at whole numbers around 0, of sum 1} */
    private double[] kernel(double width) {
        int reach = Math.min(Math.max(rows, columns), (int) Math.ceil(REACH * width));
        double[] weights = new double[2 * reach + 1];
        double sum = 0;
        for (int i = -reach; i <= reach; i++) {
            weights[i + reach] = Math.exp(-0.5 * (i / width) * (i / width));
            sum += weights[i + reach];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }
}
