package org.ganscope.plot;

import org.ganscope.dynamics.Eigenvalue;
import org.ganscope.dynamics.Motion;
import org.ganscope.dynamics.Spectrum;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * The eigenvalues of a game in the complex plane, with the border between coming in and leading
 * away: the unit circle for a step, the imaginary axis for the flow. The real part of a step's is
 * drawn less 1, for with small learning rates all lie there.
 */
final class EigenvalueChart implements Chart {
    private static final double HALF = 3.5;

    private final boolean step;
    private final Backdrop backdrop = new Backdrop();
    private Optional<EigenvalueReading> painted = Optional.empty();

    private EigenvalueChart(boolean step) {
        this.step = step;
    }

    /** {@return the eigenvalues of one step of plain gradient descent} */
    static EigenvalueChart ofStep() {
        return new EigenvalueChart(true);
    }

    /** {@return the eigenvalues of the vector field's Jacobian} */
    static EigenvalueChart ofFlow() {
        return new EigenvalueChart(false);
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, Theme theme, Scene scene) {
        painted = Optional.empty();
        if (!(scene.motion().orElse(null) instanceof Motion.Told told)) {
            new EmptyPanel(theme).paint(graphics, width, height, title(), absence(scene));
            return;
        }
        Spectrum spectrum = spectrum(scene, told);
        List<Eigenvalue> values = spectrum.values();
        EqualAxes axes = axes(values, width, height);
        Rectangle2D box =
                backdrop.paint(graphics, width, height, theme, layout(theme, scene, axes));
        var area = new Area(box, axes.xs(), axes.ys());
        Shape clip = graphics.getClip();
        graphics.clip(box);
        Edges.smooth(graphics);
        border(graphics, area, theme);
        for (Eigenvalue value : values) {
            mark(graphics, area, theme, value);
        }
        MotionNote note = MotionNote.of(scene, told, spectrum);
        note.paint(graphics, box, theme);
        graphics.setClip(clip);
        painted = Optional.of(new EigenvalueReading(area, values, step, note));
    }

    private String title() {
        return step ? "Eigenvalues of a step" : "Eigenvalues of the flow";
    }

    private static String absence(Scene scene) {
        return scene.motion().orElse(null) instanceof Motion.Untold untold
                ? untold.reason()
                : "The eigenvalues are being computed.";
    }

    private Spectrum spectrum(Scene scene, Motion.Told told) {
        if (!step) {
            return told.dynamics().flow();
        }
        return scene.config().moves().together()
                ? told.dynamics().simultaneous()
                : told.dynamics().alternating();
    }

    /** {@return how far right of the border's point that small steps gather at} */
    private double across(Eigenvalue value) {
        return step ? value.real() - 1 : value.real();
    }

    private EqualAxes axes(List<Eigenvalue> values, double width, double height) {
        double left = 0;
        double right = 0;
        double up = 0;
        for (Eigenvalue value : values) {
            left = Math.min(left, across(value));
            right = Math.max(right, across(value));
            up = Math.max(up, Math.abs(value.imaginary()));
        }
        double least = Math.max(1e-9, 0.05 * Math.max(right - left, up));
        return EqualAxes.around(
                new Span(left - least, right + least),
                new Span(-up - least, up + least),
                width,
                height);
    }

    private Layout layout(Theme theme, Scene scene, EqualAxes axes) {
        String moves = scene.config().moves().together() ? "simultaneous" : "alternating";
        return new Layout(
                title(),
                List.of(
                        new Key("comes in", theme.metric(), Key.Mark.CIRCLE),
                        new Key("leads away", theme.generated(), Key.Mark.DIAMOND),
                        new Key(
                                step ? "unit circle" : "imaginary axis",
                                theme.muted(),
                                Key.Mark.DASHED)),
                new Axis(
                        axes.xs(),
                        step ? "real part − 1, of plain gradient descent, " + moves : "real part"),
                new Axis(axes.ys(), "imaginary"),
                Optional.empty());
    }

    private void border(Graphics2D graphics, Area area, Theme theme) {
        graphics.setColor(theme.muted());
        graphics.setStroke(theme.thick(Strokes.DASHED));
        if (step) {
            double left = area.x(-2);
            double top = area.y(1);
            graphics.draw(new Ellipse2D.Double(left, top, area.x(0) - left, area.y(-1) - top));
        } else {
            double x = area.x(0);
            graphics.draw(new Line2D.Double(x, area.box().getMinY(), x, area.box().getMaxY()));
        }
    }

    private void mark(Graphics2D graphics, Area area, Theme theme, Eigenvalue value) {
        double x = area.x(across(value));
        double y = area.y(value.imaginary());
        graphics.setStroke(theme.thick(Strokes.THIN));
        if (leadsAway(value)) {
            graphics.setColor(theme.generated());
            graphics.fill(Marks.diamond(x, y, HALF * Math.sqrt(2)));
        } else {
            graphics.setColor(theme.metric());
            graphics.draw(new Ellipse2D.Double(x - HALF, y - HALF, 2 * HALF, 2 * HALF));
        }
    }

    private boolean leadsAway(Eigenvalue value) {
        return step ? value.modulus() > 1 : value.real() > 0;
    }

    @Override
    public Table numbers(Scene scene) {
        Table table = Table.titled(title());
        if (!(scene.motion().orElse(null) instanceof Motion.Told told)) {
            return table;
        }
        List<Eigenvalue> values = spectrum(scene, told).values();
        int size = values.size();
        return table.numbers("real", size, i -> values.get(i).real())
                .numbers("imaginary", size, i -> values.get(i).imaginary())
                .numbers("modulus", size, i -> values.get(i).modulus());
    }

    @Override
    public String inWords(Scene scene) {
        return scene.motion().orElse(null) instanceof Motion.Told told
                ? ChartWords.ofEigenvalues(told, spectrum(scene, told), step)
                : ChartWords.step(scene.snapshot().step()) + absence(scene);
    }

    @Override
    public Optional<Reading> readingAt(double x, double y) {
        return painted.flatMap(reading -> reading.at(x, y).or(() -> backdrop.leftOutAt(x, y)));
    }
}
