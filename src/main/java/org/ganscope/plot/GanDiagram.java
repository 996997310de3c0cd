package org.ganscope.plot;

import org.ganscope.experiment.BegunUpdate;
import org.ganscope.experiment.Phase;
import org.ganscope.gan.Player;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The picture that every course draws of a GAN: real data R, input noise I, the generator G, the
 * discriminator D, its loss, and the way of the gradient back. What the phase is about is lit, what
 * does not learn from it has a broken border, and on the arrows stand the first of the numbers that
 * pass along them.
 */
final class GanDiagram {
    /** The size that type and boxes are measured in; it is scaled to what there is. */
    static final double WIDTH = 400;

    static final double HEIGHT = 154;

    private final Theme theme;
    private final Optional<BegunUpdate> update;

    GanDiagram(Theme theme, Optional<BegunUpdate> update) {
        this.theme = theme;
        this.update = update;
    }

    /** {@return the parts that the phase is about} */
    static Set<DiagramPart> lit(Phase phase) {
        DiagramPart player =
                phase.player() == Player.DISCRIMINATOR
                        ? DiagramPart.DISCRIMINATOR
                        : DiagramPart.GENERATOR;
        return switch (phase.kind()) {
            case NOISE -> EnumSet.of(DiagramPart.NOISE);
            case FORWARD -> EnumSet.of(DiagramPart.GENERATOR);
            case ON_REAL -> EnumSet.of(DiagramPart.REAL, DiagramPart.DISCRIMINATOR);
            case ON_FAKE, UNROLL -> EnumSet.of(DiagramPart.DISCRIMINATOR);
            case LOSS -> EnumSet.of(DiagramPart.LOSS);
            case BACKWARD -> EnumSet.of(DiagramPart.LOSS, player);
            case UPDATE -> EnumSet.of(player);
            case LOOK_AHEAD, BOTH_UPDATE ->
                    EnumSet.of(DiagramPart.GENERATOR, DiagramPart.DISCRIMINATOR);
        };
    }

    /** Paints it as large as fits, in the middle of a place. */
    void paint(Graphics2D graphics, Rectangle2D place) {
        AffineTransform before = graphics.getTransform();
        double scale =
                Math.min(1.8, Math.min(place.getWidth() / WIDTH, place.getHeight() / HEIGHT));
        graphics.translate(
                place.getCenterX() - WIDTH * scale / 2, place.getCenterY() - HEIGHT * scale / 2);
        graphics.scale(scale, scale);
        Set<DiagramWay> ways = update.map(one -> DiagramWay.taken(one.phase())).orElse(Set.of());
        for (DiagramWay way : DiagramWay.values()) {
            way(graphics, way, ways.contains(way));
        }
        Set<DiagramPart> lit = update.map(one -> lit(one.phase())).orElse(Set.of());
        for (DiagramPart part : DiagramPart.values()) {
            part(graphics, part, lit.contains(part));
        }
        numbers(graphics);
        graphics.setTransform(before);
    }

    private void part(Graphics2D graphics, DiagramPart part, boolean lit) {
        Rectangle2D box = part.box();
        Shape shape =
                new RoundRectangle2D.Double(
                        box.getX(), box.getY(), box.getWidth(), box.getHeight(), 10, 10);
        Color color = color(part);
        graphics.setColor(Theme.over(theme.ground(), color, lit ? 0.35 : 0.06));
        graphics.fill(shape);
        graphics.setColor(lit ? color : Theme.over(theme.ground(), color, 0.6));
        graphics.setStroke(border(lit, isFrozen(part)));
        graphics.draw(shape);
        graphics.setColor(theme.text());
        centred(graphics, part.letter(), 14, true, part.x(), part.y() - 1);
        graphics.setColor(lit ? theme.text() : theme.muted());
        centred(graphics, part.label(), 10, false, part.x(), part.y() + 13);
        if (isFrozen(part)) {
            graphics.setColor(theme.muted());
            graphics.setFont(Fonts.regular(9));
            graphics.drawString("frozen", (float) box.getX() + 2, (float) box.getY() - 4);
        }
    }

    private static BasicStroke border(boolean lit, boolean frozen) {
        float width = lit ? 2.4f : 1.2f;
        return frozen
                ? new BasicStroke(
                        width,
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_ROUND,
                        1,
                        new float[] {4, 4},
                        0)
                : new BasicStroke(width);
    }

    private Color color(DiagramPart part) {
        return switch (part) {
            case REAL -> theme.real();
            case GENERATOR -> theme.generated();
            case DISCRIMINATOR -> theme.discriminator();
            case NOISE, LOSS -> theme.muted();
        };
    }

    /** {@return whether it is a network that learns nothing from the present update} */
    boolean isFrozen(DiagramPart part) {
        if (update.isEmpty() || update.get().anatomy().together()) {
            return false;
        }
        Player mover = update.get().phase().player();
        return (part == DiagramPart.GENERATOR && mover == Player.DISCRIMINATOR)
                || (part == DiagramPart.DISCRIMINATOR && mover == Player.GENERATOR);
    }

    private void way(Graphics2D graphics, DiagramWay way, boolean lit) {
        graphics.setColor(lit ? theme.text() : Theme.over(theme.ground(), theme.muted(), 0.45));
        graphics.setStroke(new BasicStroke(lit ? 2.2f : 1.2f));
        arrow(graphics, way.corners());
    }

    private static void arrow(Graphics2D graphics, double[] points) {
        var line = new Path2D.Double();
        line.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            line.lineTo(points[i], points[i + 1]);
        }
        graphics.draw(line);
        int end = points.length - 2;
        double angle = Math.atan2(points[end + 1] - points[end - 1], points[end] - points[end - 2]);
        var head = new Path2D.Double();
        head.moveTo(2, 0);
        head.lineTo(-6, -4);
        head.lineTo(-6, 4);
        head.closePath();
        AffineTransform place = AffineTransform.getTranslateInstance(points[end], points[end + 1]);
        place.rotate(angle);
        graphics.fill(place.createTransformedShape(head));
    }

    /** Names what passes along each way, and tells the first of it once it is computed. */
    private void numbers(Graphics2D graphics) {
        var passed = new PassedNumbers(update);
        double noise = (DiagramPart.NOISE.right() + DiagramPart.GENERATOR.left()) / 2;
        double fake = (DiagramPart.GENERATOR.right() + DiagramPart.DISCRIMINATOR.left()) / 2;
        double verdict = (DiagramPart.DISCRIMINATOR.right() + DiagramPart.LOSS.left()) / 2;
        double loop = (DiagramPart.DISCRIMINATOR.x() + DiagramPart.LOSS.x()) / 2 + 6;
        passing(graphics, "z", passed.noise(), noise, DiagramPart.ROW);
        passing(graphics, "G(z)", passed.generated(), fake, DiagramPart.ROW);
        passing(graphics, "x", passed.real(), fake, DiagramPart.REAL.y());
        passing(graphics, "D", passed.verdict(), verdict, DiagramPart.ROW);
        passing(graphics, "gradient", List.of(passed.gradient()), loop, DiagramPart.LOOP);
        graphics.setColor(theme.text());
        centred(
                graphics,
                passed.loss(),
                10,
                true,
                DiagramPart.LOSS.x(),
                DiagramPart.ROW - DiagramPart.BOX_HEIGHT / 2 - 6);
    }

    private void passing(Graphics2D graphics, String name, List<String> value, double x, double y) {
        graphics.setColor(theme.muted());
        centred(graphics, name, 10, false, x, y - 5);
        graphics.setColor(theme.text());
        double baseline = y + 13;
        for (String line : value) {
            centred(graphics, line, 10, false, x, baseline);
            baseline += 11;
        }
    }

    private static void centred(
            Graphics2D graphics, String text, double size, boolean bold, double x, double y) {
        var font = bold ? Fonts.bold(size) : Fonts.regular(size);
        graphics.setFont(font);
        graphics.drawString(text, (float) (x - Fonts.width(font, text) / 2), (float) y);
    }
}
