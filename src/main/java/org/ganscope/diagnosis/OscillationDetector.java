package org.ganscope.diagnosis;

import org.ganscope.data.LineDistribution;
import org.ganscope.data.PlaneDistribution;

import java.util.Optional;

/**
 * The generated samples do not come to rest: numbers swing past the data's mean and back, points
 * move as one from place to place ({@link Swings}, {@link Wandering}): the cycling of games whose
 * players turn round each other (Mescheder et al. 2018, section 2).
 */
final class OscillationDetector implements Detector {
    @Override
    public Optional<Finding> look(Evidence evidence) {
        return switch (evidence.config().data()) {
            case LineDistribution _ -> Swings.look(evidence);
            case PlaneDistribution _ -> Wandering.look(evidence);
        };
    }
}
