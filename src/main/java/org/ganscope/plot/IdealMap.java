package org.ganscope.plot;

import org.ganscope.experiment.GeneratorMap;

/**
 * The map to compare a generator with: of the two that make the data's law of the noise's without a
 * fold, the increasing and the decreasing one, that which is nearer.
 *
 * @param rising whether it is the increasing one
 */
record IdealMap(GeneratorMap map, boolean rising) {

    static IdealMap of(GeneratorMap map) {
        double asRising = 0;
        double asFalling = 0;
        for (int i = 0; i < map.size(); i++) {
            asRising += Math.abs(map.x(i) - map.ideal(i));
            asFalling += Math.abs(map.x(i) - map.ideal(map.size() - 1 - i));
        }
        return new IdealMap(map, !(asFalling < asRising));
    }

    /** {@return where it leads z(i), in data units} */
    double x(int i) {
        // The noise values have equal shares of the probability: the mirrored ones are 1 - u.
        return map.ideal(rising ? i : map.size() - 1 - i);
    }

    String name() {
        return rising ? "ideal F⁻¹(u)" : "ideal F⁻¹(1−u)";
    }
}
