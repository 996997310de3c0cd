package org.ganscope.plot;

import org.ganscope.experiment.BegunUpdate;
import org.ganscope.experiment.Phase;
import org.ganscope.experiment.Phase.Kind;
import org.ganscope.gan.Dissection;
import org.ganscope.gan.Dissection.Verdicts;
import org.ganscope.gan.Excerpt;
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

    private static final double BOX_HEIGHT = 38;
    private static final double ROW = 88;
    private static final double LOOP = 138;

    /** A part of the picture, at its centre. */
    enum Part {
        REAL("R", "real data", 148, 22, 66),
        NOISE("I", "input noise", 35, ROW, 66),
        GENERATOR("G", "generator", 148, ROW, 66),
        DISCRIMINATOR("D", "discriminator", 265, ROW, 76),
        LOSS("L", "loss", 374, ROW, 48);

        private final String letter;
        private final String name;
        private final double x;
        private final double y;
        private final double width;

        Part(String letter, String name, double x, double y, double width) {
            this.letter = letter;
            this.name = name;
            this.x = x;
            this.y = y;
            this.width = width;
        }

        /** {@return where an arrow leaves on the right} */
        private double right() {
            return x + width / 2 + 3;
        }

        /** {@return where an arrow arrives from the left} */
        private double left() {
            return x - width / 2 - 3;
        }

        Rectangle2D box() {
            return new Rectangle2D.Double(x - width / 2, y - BOX_HEIGHT / 2, width, BOX_HEIGHT);
        }
    }

    /** A way from one part to another. */
    private enum Way {
        NOISE_IN,
        FAKE_IN,
        REAL_IN,
        VERDICT,
        BACK_TO_D,
        BACK_TO_G
    }

    private final Theme theme;
    private final Optional<BegunUpdate> update;

    GanDiagram(Theme theme, Optional<BegunUpdate> update) {
        this.theme = theme;
        this.update = update;
    }

    /** {@return the parts that the phase is about} */
    static Set<Part> lit(Phase phase) {
        Part player = phase.player() == Player.DISCRIMINATOR ? Part.DISCRIMINATOR : Part.GENERATOR;
        return switch (phase.kind()) {
            case NOISE -> EnumSet.of(Part.NOISE);
            case FORWARD -> EnumSet.of(Part.GENERATOR);
            case ON_REAL -> EnumSet.of(Part.REAL, Part.DISCRIMINATOR);
            case ON_FAKE, UNROLL -> EnumSet.of(Part.DISCRIMINATOR);
            case LOSS -> EnumSet.of(Part.LOSS);
            case BACKWARD -> EnumSet.of(Part.LOSS, player);
            case UPDATE -> EnumSet.of(player);
            case LOOK_AHEAD, BOTH_UPDATE -> EnumSet.of(Part.GENERATOR, Part.DISCRIMINATOR);
        };
    }

    private static Set<Way> ways(Phase phase) {
        return switch (phase.kind()) {
            case NOISE -> EnumSet.of(Way.NOISE_IN);
            case FORWARD -> EnumSet.of(Way.NOISE_IN, Way.FAKE_IN);
            case ON_REAL -> EnumSet.of(Way.REAL_IN, Way.VERDICT);
            case ON_FAKE -> EnumSet.of(Way.FAKE_IN, Way.VERDICT);
            case LOSS -> EnumSet.of(Way.VERDICT);
            case BACKWARD ->
                    phase.player() == Player.DISCRIMINATOR
                            ? EnumSet.of(Way.BACK_TO_D)
                            : EnumSet.of(Way.BACK_TO_D, Way.BACK_TO_G);
            case LOOK_AHEAD -> EnumSet.of(Way.BACK_TO_D, Way.BACK_TO_G);
            case UPDATE, BOTH_UPDATE, UNROLL -> EnumSet.noneOf(Way.class);
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
        Set<Way> ways = update.map(one -> ways(one.phase())).orElse(Set.of());
        for (Way way : Way.values()) {
            way(graphics, way, ways.contains(way));
        }
        Set<Part> lit = update.map(one -> lit(one.phase())).orElse(Set.of());
        for (Part part : Part.values()) {
            part(graphics, part, lit.contains(part));
        }
        numbers(graphics);
        graphics.setTransform(before);
    }

    private void part(Graphics2D graphics, Part part, boolean lit) {
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
        centred(graphics, part.letter, 14, true, part.x, part.y - 1);
        graphics.setColor(lit ? theme.text() : theme.muted());
        centred(graphics, part.name, 10, false, part.x, part.y + 13);
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

    private Color color(Part part) {
        return switch (part) {
            case REAL -> theme.real();
            case GENERATOR -> theme.generated();
            case DISCRIMINATOR -> theme.discriminator();
            case NOISE, LOSS -> theme.muted();
        };
    }

    /** {@return whether it is a network that learns nothing from the present update} */
    boolean isFrozen(Part part) {
        if (update.isEmpty() || update.get().anatomy().together()) {
            return false;
        }
        Player mover = update.get().phase().player();
        return (part == Part.GENERATOR && mover == Player.DISCRIMINATOR)
                || (part == Part.DISCRIMINATOR && mover == Player.GENERATOR);
    }

    private void way(Graphics2D graphics, Way way, boolean lit) {
        double below = ROW + BOX_HEIGHT / 2 + 3;
        double above = ROW - BOX_HEIGHT / 2 - 3;
        double d = Part.DISCRIMINATOR.x;
        double g = Part.GENERATOR.x;
        double[] points =
                switch (way) {
                    case NOISE_IN ->
                            new double[] {Part.NOISE.right(), ROW, Part.GENERATOR.left(), ROW};
                    case FAKE_IN ->
                            new double[] {
                                Part.GENERATOR.right(), ROW, Part.DISCRIMINATOR.left(), ROW
                            };
                    case REAL_IN ->
                            new double[] {Part.REAL.right(), Part.REAL.y, d, Part.REAL.y, d, above};
                    case VERDICT ->
                            new double[] {Part.DISCRIMINATOR.right(), ROW, Part.LOSS.left(), ROW};
                    case BACK_TO_D ->
                            new double[] {
                                Part.LOSS.x, below, Part.LOSS.x, LOOP, d + 12, LOOP, d + 12, below
                            };
                    case BACK_TO_G -> new double[] {d - 12, below, d - 12, LOOP, g, LOOP, g, below};
                };
        Color color = lit ? theme.text() : Theme.over(theme.ground(), theme.muted(), 0.45);
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke(lit ? 2.2f : 1.2f));
        arrow(graphics, points);
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
        Optional<Dissection> look = update.map(one -> one.anatomy().look(one.phase().player()));
        double noise = (Part.NOISE.right() + Part.GENERATOR.left()) / 2;
        double fake = (Part.GENERATOR.right() + Part.DISCRIMINATOR.left()) / 2;
        double verdict = (Part.DISCRIMINATOR.right() + Part.LOSS.left()) / 2;
        double loop = (Part.DISCRIMINATOR.x + Part.LOSS.x) / 2 + 6;
        passing(graphics, "z", known(Kind.NOISE, look.map(Dissection::noise)), noise, ROW);
        passing(graphics, "G(z)", known(Kind.FORWARD, look.map(Dissection::generated)), fake, ROW);
        passing(
                graphics,
                "x",
                known(Kind.ON_REAL, look.flatMap(Dissection::real)),
                fake,
                Part.REAL.y);
        passing(graphics, "D", verdict(look), verdict, ROW);
        passing(
                graphics,
                "gradient",
                isKnown(Kind.BACKWARD)
                        ? look.map(one -> PhaseNumbers.number(one.gradientNorm())).orElse("")
                        : "",
                loop,
                LOOP);
        if (isKnown(Kind.LOSS)) {
            graphics.setColor(theme.text());
            String loss = look.map(one -> PhaseNumbers.number(one.loss())).orElse("");
            centred(graphics, loss, 10, true, Part.LOSS.x, ROW - BOX_HEIGHT / 2 - 6);
        }
    }

    private String known(Kind kind, Optional<Excerpt> values) {
        return isKnown(kind)
                ? values.map(one -> PhaseNumbers.number(one.columns().getFirst().getFirst()))
                        .orElse("")
                : "";
    }

    /** {@return what D said last} */
    private String verdict(Optional<Dissection> look) {
        boolean onFake = isKnown(Kind.ON_FAKE);
        if (!onFake && !isKnown(Kind.ON_REAL)) {
            return "";
        }
        return look.flatMap(one -> onFake ? one.onFake() : one.onReal())
                .map(Verdicts::outputs)
                .map(one -> PhaseNumbers.number(one.columns().getFirst().getFirst()))
                .orElse("");
    }

    /** {@return whether the present player's phase of that kind has come} */
    private boolean isKnown(Kind kind) {
        if (update.isEmpty()) {
            return false;
        }
        List<Phase> phases = update.get().phases();
        int at = phases.indexOf(new Phase(update.get().phase().player(), kind));
        return at >= 0 && at <= update.get().index();
    }

    private void passing(Graphics2D graphics, String name, String value, double x, double y) {
        graphics.setColor(theme.muted());
        centred(graphics, name, 10, false, x, y - 5);
        graphics.setColor(theme.text());
        centred(graphics, value, 10, false, x, y + 13);
    }

    private static void centred(
            Graphics2D graphics, String text, double size, boolean bold, double x, double y) {
        var font = bold ? Fonts.bold(size) : Fonts.regular(size);
        graphics.setFont(font);
        graphics.drawString(text, (float) (x - Fonts.width(font, text) / 2), (float) y);
    }
}
