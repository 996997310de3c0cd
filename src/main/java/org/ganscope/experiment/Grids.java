package org.ganscope.experiment;

/** Writes the points of a domain as inputs of a network. */
final class Grids {
    private Grids() {}

    /**
     * Writes all points, coordinate by coordinate.
     *
     * @param into [coordinates, columns], the front of each row is overwritten
     */
    static void write(Domain domain, float[] into, int columns) {
        switch (domain) {
            case Domain.Line line -> {
                for (int i = 0; i < line.points(); i++) {
                    into[i] = (float) line.at(i);
                }
            }
            case Domain.Square square -> {
                for (int i = 0; i < square.points(); i++) {
                    into[i] = (float) first(square, i);
                    into[columns + i] = (float) second(square, i);
                }
            }
            case Domain.Nowhere _ -> {}
        }
    }

    static double first(Domain.Square square, int point) {
        return square.first().at(point % square.first().points());
    }

    static double second(Domain.Square square, int point) {
        return square.second().at(point / square.first().points());
    }
}
