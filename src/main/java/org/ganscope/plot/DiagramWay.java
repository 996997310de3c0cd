package org.ganscope.plot;

import static org.ganscope.plot.DiagramPart.BOX_HEIGHT;
import static org.ganscope.plot.DiagramPart.LOOP;
import static org.ganscope.plot.DiagramPart.ROW;

import org.ganscope.experiment.Phase;
import org.ganscope.gan.Player;

import java.util.EnumSet;
import java.util.Set;

/** A way from one part of the diagram to another, which samples, verdicts or gradients take. */
enum DiagramWay {
    NOISE_IN,
    FAKE_IN,
    REAL_IN,
    VERDICT,
    BACK_TO_D,
    BACK_TO_G;

    private static final double BELOW = ROW + BOX_HEIGHT / 2 + 3;
    private static final double ABOVE = ROW - BOX_HEIGHT / 2 - 3;

    /** {@return the ways that are taken in a phase} */
    static Set<DiagramWay> taken(Phase phase) {
        return switch (phase.kind()) {
            case NOISE -> EnumSet.of(NOISE_IN);
            case FORWARD -> EnumSet.of(NOISE_IN, FAKE_IN);
            case ON_REAL -> EnumSet.of(REAL_IN, VERDICT);
            case ON_FAKE -> EnumSet.of(FAKE_IN, VERDICT);
            case LOSS -> EnumSet.of(VERDICT);
            case BACKWARD ->
                    phase.player() == Player.DISCRIMINATOR
                            ? EnumSet.of(BACK_TO_D)
                            : EnumSet.of(BACK_TO_D, BACK_TO_G);
            case LOOK_AHEAD -> EnumSet.of(BACK_TO_D, BACK_TO_G);
            case UPDATE, BOTH_UPDATE, UNROLL -> EnumSet.noneOf(DiagramWay.class);
        };
    }

    /** {@return where it begins, bends and ends: x, y, x, y, ... in the diagram's own size} */
    double[] corners() {
        double d = DiagramPart.DISCRIMINATOR.x();
        double g = DiagramPart.GENERATOR.x();
        double loss = DiagramPart.LOSS.x();
        double data = DiagramPart.REAL.y();
        return switch (this) {
            case NOISE_IN -> across(DiagramPart.NOISE, DiagramPart.GENERATOR);
            case FAKE_IN -> across(DiagramPart.GENERATOR, DiagramPart.DISCRIMINATOR);
            case REAL_IN -> new double[] {DiagramPart.REAL.right(), data, d, data, d, ABOVE};
            case VERDICT -> across(DiagramPart.DISCRIMINATOR, DiagramPart.LOSS);
            case BACK_TO_D -> back(loss, d + 12);
            case BACK_TO_G -> back(d - 12, g);
        };
    }

    private static double[] across(DiagramPart from, DiagramPart to) {
        return new double[] {from.right(), ROW, to.left(), ROW};
    }

    private static double[] back(double from, double to) {
        return new double[] {from, BELOW, from, LOOP, to, LOOP, to, BELOW};
    }
}
