package org.ganscope.experiment;

/**
 * The image of two numbers of noise: a regular grid of cells of equal probability, warped by the
 * generator. Immutable.
 */
public final class ManifoldSheet implements Manifold {
    private final int cells;
    private final Points nodes;
    private final double probability;

    /**
     * Whether the cells that keep the orientation that they have in the noise cover more of the
     * plane than those that lost it. Areas tell, not cells: of a sheet that is crumpled at its rim,
     * most cells may lie there.
     */
    private final boolean upright;

    /**
     * @param cells in a row
     * @param nodes the corners of the cells, row by row, [(cells + 1)^2]
     * @param probability of each cell
     */
    ManifoldSheet(int cells, Points nodes, double probability) {
        this.cells = cells;
        this.nodes = nodes;
        this.probability = probability;
        double balance = 0;
        for (int row = 0; row < cells; row++) {
            for (int column = 0; column < cells; column++) {
                balance += twiceSigned(row, column);
            }
        }
        upright = balance >= 0;
    }

    /** {@return how many cells there are in a row, and rows} */
    public int cells() {
        return cells;
    }

    /** {@return the x of a corner; the second number of noise grows with the row} */
    public float x(int row, int column) {
        return nodes.x(row * (cells + 1) + column);
    }

    public float y(int row, int column) {
        return nodes.y(row * (cells + 1) + column);
    }

    /**
     * {@return the density of what this cell makes: its probability per area, which is p(z) / |det
     * dG/dz| in the mean over the cell; infinite where it has no area}
     */
    public double density(int row, int column) {
        double lower = triangle(row, column, row, column + 1, row + 1, column + 1);
        double upper = triangle(row, column, row + 1, column + 1, row + 1, column);
        return 2 * probability / (Math.abs(lower) + Math.abs(upper));
    }

    /**
     * {@return whether the cell lies the other way up than most of the sheet's area: dG/dz's
     * determinant turned}
     */
    public boolean isFolded(int row, int column) {
        double signed = twiceSigned(row, column);
        return upright ? signed < 0 : signed > 0;
    }

    private double twiceSigned(int row, int column) {
        return triangle(row, column, row, column + 1, row + 1, column + 1)
                + triangle(row, column, row + 1, column + 1, row + 1, column);
    }

    /** {@return twice the signed area, positive where the corners turn to the left} */
    private double triangle(int r0, int c0, int r1, int c1, int r2, int c2) {
        double ax = (double) x(r1, c1) - x(r0, c0);
        double ay = (double) y(r1, c1) - y(r0, c0);
        double bx = (double) x(r2, c2) - x(r0, c0);
        double by = (double) y(r2, c2) - y(r0, c0);
        return ax * by - ay * bx;
    }
}
