package org.ganscope.plot;

import java.awt.Color;

/**
 * How people without one kind of cones see colours: Machado, Oliveira and Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009,
 * table 1, severity 1.0. The matrices take linear RGB.
 */
@SuppressWarnings("ImmutableEnumChecker") // nobody changes the matrices
enum Sight {
    ALL_CONES(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}),
    PROTANOPIA(
            new double[][] {
                {0.152286, 1.052583, -0.204868},
                {0.114503, 0.786281, 0.099216},
                {-0.003882, -0.048116, 1.051998}
            }),
    DEUTERANOPIA(
            new double[][] {
                {0.367322, 0.860646, -0.227968},
                {0.280085, 0.672501, 0.047413},
                {-0.011820, 0.042940, 0.968881}
            }),
    TRITANOPIA(
            new double[][] {
                {1.255528, -0.076749, -0.178779},
                {-0.078411, 0.930809, 0.147602},
                {0.004733, 0.691367, 0.303900}
            });

    @SuppressWarnings("ImmutableEnumChecker") // nobody changes the table
    private final double[][] matrix;

    Sight(double[][] matrix) {
        this.matrix = matrix;
    }

    /** {@return linear red, green and blue, 0 to 1, as they are seen} */
    double[] of(Color color) {
        double[] linear = linear(color);
        double[] seen = new double[3];
        for (int row = 0; row < 3; row++) {
            double sum = 0;
            for (int column = 0; column < 3; column++) {
                sum += matrix[row][column] * linear[column];
            }
            seen[row] = Math.clamp(sum, 0, 1);
        }
        return seen;
    }

    /** {@return red, green and blue without sRGB's gamma (IEC 61966-2-1), 0 to 1} */
    static double[] linear(Color color) {
        return new double[] {
            linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue())
        };
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    /** {@return the contrast of two opaque colours, 1 to 21, as WCAG 2.2 defines it} */
    static double contrast(Color one, Color other) {
        double brighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (brighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        double[] rgb = linear(color);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }
}
