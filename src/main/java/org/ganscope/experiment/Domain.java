package org.ganscope.experiment;

/** Which inputs a network's units are shown over. Immutable. */
public sealed interface Domain {

    /** {@return at how many inputs there is an answer of each unit} */
    int points();

    /**
     * One number, from low to high in equal steps.
     *
     * @param name of the number, such as "z"
     */
    record Line(String name, double low, double high, int points) implements Domain {
        /** {@return the input of an answer} */
        public double at(int i) {
            return low + (high - low) * i / (points - 1);
        }
    }

    /** Two numbers, in a square of equal steps: the first runs fastest, both from low to high. */
    record Square(Line first, Line second) implements Domain {
        @Override
        public int points() {
            return first.points() * second.points();
        }
    }

    /** Too many numbers for a picture. */
    record Nowhere(String why) implements Domain {
        @Override
        public int points() {
            return 0;
        }
    }
}
