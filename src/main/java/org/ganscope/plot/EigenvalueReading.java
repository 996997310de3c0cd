package org.ganscope.plot;

import org.ganscope.dynamics.Eigenvalue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the nearest eigenvalue.
 *
 * @param step whether they are a step's, which are drawn 1 further left
 * @param note what is to be said of all of them
 */
record EigenvalueReading(Area area, List<Eigenvalue> values, boolean step, MotionNote note) {
    private static final double NEAR = 30;

    Optional<Reading> at(double x, double y) {
        return values.stream()
                .min(Comparator.comparingDouble(value -> distance(value, x, y)))
                .filter(value -> distance(value, x, y) < NEAR)
                .map(value -> area.reading(x(value), y(value), words(value)));
    }

    private double distance(Eigenvalue value, double x, double y) {
        return Math.hypot(x(value) - x, y(value) - y);
    }

    private double x(Eigenvalue value) {
        return area.x(step ? value.real() - 1 : value.real());
    }

    private double y(Eigenvalue value) {
        return area.y(value.imaginary());
    }

    private String words(Eigenvalue value) {
        String number =
                String.format(
                        Locale.ROOT,
                        "%.6g %s %.6gi",
                        value.real(),
                        sign(value),
                        Math.abs(value.imaginary()));
        double angle =
                step
                        ? Math.abs(Math.atan2(value.imaginary(), value.real()))
                        : Math.abs(value.imaginary());
        String turns =
                angle < 1e-9
                        ? "does not turn"
                        : String.format(
                                Locale.ROOT,
                                step ? "turns once in %.4g steps" : "turns once in a time of %.4g",
                                2 * Math.PI / angle);
        String text =
                step
                        ? String.format(
                                Locale.ROOT, "%s%nmodulus %.8g%n%s", number, value.modulus(), turns)
                        : number + "\n" + turns;
        return Stream.concat(Stream.of(text), note.lines().stream())
                .collect(Collectors.joining("\n"));
    }

    private static String sign(Eigenvalue value) {
        return value.imaginary() < 0 ? "−" : "+";
    }
}
