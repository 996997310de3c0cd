package org.ganscope.plot;

/**
 * CIEDE2000 (CIE 142-2001), after Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference Formula:
 * Implementation Notes, Supplementary Test Data, and Mathematical Observations", 2005.
 */
final class ColorDifference {
    private ColorDifference() {}

    /** {@return L*, a* and b* under D65 of linear red, green and blue} */
    static double[] lab(double[] rgb) {
        double x = 0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2];
        double y = 0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2];
        double z = 0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2];
        double fx = bent(x / 0.95047);
        double fy = bent(y);
        double fz = bent(z / 1.08883);
        return new double[] {116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)};
    }

    private static double bent(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    /** {@return how far two colours, given as L*a*b*, look apart} */
    static double between(double[] one, double[] other) {
        double meanChroma = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
        double stretch = 1 + 0.5 * (1 - Math.sqrt(share7(meanChroma)));
        double a1 = one[1] * stretch;
        double a2 = other[1] * stretch;
        double c1 = Math.hypot(a1, one[2]);
        double c2 = Math.hypot(a2, other[2]);
        double h1 = hue(a1, one[2]);
        double h2 = hue(a2, other[2]);
        boolean gray = c1 * c2 == 0;
        double turn = gray ? 0 : (h2 - h1 + 540) % 360 - 180;
        double lightness = other[0] - one[0];
        double chroma = c2 - c1;
        double hue = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2));
        double l = (one[0] + other[0]) / 2;
        double c = (c1 + c2) / 2;
        double h = meanHue(h1, h2, gray);
        double t =
                1
                        - 0.17 * cos(h - 30)
                        + 0.24 * cos(2 * h)
                        + 0.32 * cos(3 * h + 6)
                        - 0.20 * cos(4 * h - 63);
        double middle = (l - 50) * (l - 50);
        double byLightness = lightness / (1 + 0.015 * middle / Math.sqrt(20 + middle));
        double byChroma = chroma / (1 + 0.045 * c);
        double byHue = hue / (1 + 0.015 * c * t);
        double angle = 30 * Math.exp(-Math.pow((h - 275) / 25, 2));
        double rotation = -2 * Math.sqrt(share7(c)) * Math.sin(Math.toRadians(2 * angle));
        return Math.sqrt(
                byLightness * byLightness
                        + byChroma * byChroma
                        + byHue * byHue
                        + rotation * byChroma * byHue);
    }

    private static double share7(double chroma) {
        double seventh = Math.pow(chroma, 7);
        return seventh / (seventh + Math.pow(25, 7));
    }

    private static double hue(double a, double b) {
        return (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
    }

    private static double meanHue(double h1, double h2, boolean gray) {
        if (gray) {
            return h1 + h2;
        }
        double mean = (h1 + h2) / 2;
        return Math.abs(h1 - h2) <= 180 ? mean : (mean + 180) % 360;
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
