package org.ganscope.plot;

import org.ganscope.experiment.DiscriminatorView.BatchPoint;
import org.ganscope.experiment.DiscriminatorView.OfSets;
import org.ganscope.experiment.SampleFigures;
import org.ganscope.gan.Sees;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What lies under a pointer on a {@link MomentsChart}: a minibatch, or what D says of one with that
 * mean and standard deviation.
 *
 * @param colours what the colours run over
 */
record MomentsReading(Area area, OfSets view, Scene scene, Span colours) {
    /** How far from the pointer a minibatch's mark may be, in the chart's units. */
    private static final double NEAR = 7;

    Optional<Reading> at(double x, double y) {
        if (!area.contains(x, y)) {
            return Optional.empty();
        }
        Optional<Reading> mark =
                nearest("real batch", view.real(), x, y)
                        .or(() -> nearest("generated batch", view.generated(), x, y));
        return mark.or(() -> Optional.of(place(x, y)));
    }

    private Optional<Reading> nearest(String whose, List<BatchPoint> batches, double x, double y) {
        return batches.stream()
                .filter(batch -> distance(batch, x, y) <= NEAR)
                .min(Comparator.comparingDouble(batch -> distance(batch, x, y)))
                .map(
                        batch ->
                                area.reading(
                                        area.x(batch.mean()),
                                        area.y(batch.standardDeviation()),
                                        text(
                                                whose + "\n",
                                                batch.mean(),
                                                batch.standardDeviation(),
                                                batch.output())));
    }

    private double distance(BatchPoint batch, double x, double y) {
        return Math.hypot(area.x(batch.mean()) - x, area.y(batch.standardDeviation()) - y);
    }

    private Reading place(double x, double y) {
        double mean = area.valueAt(x);
        double width = area.heightAt(y);
        double says = view.output().at(mean, width);
        return area.reading(x, y, text("", mean, width, says) + held());
    }

    private static String text(String before, double mean, double width, double says) {
        return "%smean %s\nstandard deviation %s\nD says %s"
                .formatted(before, Numbers.of(mean), Numbers.of(width), Numbers.of(says));
    }

    private String held() {
        if (!(scene.config().discriminator().sees() instanceof Sees.Moments)) {
            return "\nof a generated batch,\n  moved and scaled";
        }
        SampleFigures figures = scene.snapshot().generatedFigures();
        return "\nskewness held at %s\nexcess kurtosis at %s"
                .formatted(
                        Numbers.of(orZero(figures.skewness())),
                        Numbers.of(orZero(figures.kurtosis())));
    }

    /** Samples that are all equal have no shape; their map is drawn at 0. */
    private static double orZero(double value) {
        return Double.isNaN(value) ? 0 : value;
    }
}
