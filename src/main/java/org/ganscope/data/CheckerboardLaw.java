package org.ganscope.data;

import org.ganscope.math.Normal;
import org.ganscope.math.RandomStream;

import java.util.List;
import java.util.Optional;

/**
 * Every other square of a board around the origin, evenly covered.
 *
 * @param squares in a row
 * @param width of the board
 */
record CheckerboardLaw(int squares, double width) implements PlaneLaw {

    @Override
    public void sample(RandomStream random, float[] into, int count) {
        float[] picks = new float[count];
        random.uniform(picks, count);
        random.uniform(into, 2 * count);
        double square = width / squares;
        for (int i = 0; i < count; i++) {
            int pick = Math.min(covered() - 1, (int) (picks[i] * covered()));
            // The covered squares are every other one, row by row, where rows are of odd length;
            // else the ones of odd rows stand one further right.
            int place = 2 * pick;
            int row = place / squares;
            int column = place % squares;
            if (squares % 2 == 0) {
                column += row % 2;
            }
            into[i] = (float) (square * (column + into[i]) - width / 2);
            into[count + i] = (float) (square * (row + into[count + i]) - width / 2);
        }
    }

    private int covered() {
        return (squares * squares + 1) / 2;
    }

    @Override
    public Optional<PlaneDensity> density(double blur) {
        return Optional.of(blur > 0 ? (x, y) -> blurred(x, y, blur) : this::sharp);
    }

    /** The squares of a row are of two kinds, by whether their number is even. */
    private double blurred(double x, double y, double blur) {
        double square = width / squares;
        double both = within(x, 0, blur) * within(y, 0, blur);
        double neither = within(x, 1, blur) * within(y, 1, blur);
        return (both + neither) / (covered() * square * square);
    }

    /** {@return the chance that the noise leads from a square of this kind to {@code x}} */
    private double within(double x, int first, double blur) {
        double square = width / squares;
        double sum = 0;
        for (int i = first; i < squares; i += 2) {
            double low = square * i - width / 2;
            sum += Normal.cdf((x - low) / blur) - Normal.cdf((x - low - square) / blur);
        }
        return sum;
    }

    private double sharp(double x, double y) {
        double column = Math.floor((x + width / 2) / width * squares);
        double row = Math.floor((y + width / 2) / width * squares);
        boolean inside = column >= 0 && column < squares && row >= 0 && row < squares;
        double square = width / squares;
        return inside && (column + row) % 2 == 0 ? 1 / (covered() * square * square) : 0;
    }

    @Override
    public List<Mode> modes() {
        return List.of();
    }

    @Override
    public double reach() {
        return width / 2;
    }
}
