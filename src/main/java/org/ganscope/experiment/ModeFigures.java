package org.ganscope.experiment;

import org.ganscope.metric.ModeCounts;

import java.util.Map;

/** What of the counts of peaks enters the figures. */
final class ModeFigures {
    private ModeFigures() {}

    static Map<Figure, Double> of(ModeCounts counts) {
        return Map.of(
                Figure.MODES_NEAR,
                (double) counts.near(),
                Figure.MODES_COVERED,
                (double) counts.covered(),
                Figure.MODES_CAPTURED,
                (double) counts.captured(),
                Figure.HIGH_QUALITY,
                counts.highQuality(),
                Figure.REVERSE_KL,
                counts.reverseKl());
    }
}
