package org.ganscope.plot;

import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;

import java.awt.Graphics;
import java.awt.font.GlyphVector;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A graphics that notes which words are written on it, and which places they cover. */
final class WrittenWords extends SVGGraphics2D {
    private final List<Word> words;

    /**
     * @param place what the letters cover, in the coordinates of the whole picture
     */
    record Word(String text, Rectangle2D place) {}

    WrittenWords() {
        super(context(), false);
        words = new ArrayList<>();
        Fonts.prepare(this);
        VectorHint.give(this);
    }

    private static SVGGeneratorContext context() {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(SvgDrawing.document());
        context.setGenericImageHandler(new EmbeddedPng());
        return context;
    }

    private WrittenWords(WrittenWords from) {
        super(from);
        words = from.words;
    }

    /** {@return what a chart of this size writes} */
    static List<Word> of(Chart chart, Scene scene, double width, double height) {
        var graphics = new WrittenWords();
        chart.paint(graphics, width, height, Theme.LIGHT, scene);
        return graphics.words();
    }

    List<Word> words() {
        return List.copyOf(words);
    }

    @Override
    public Graphics create() {
        return new WrittenWords(this);
    }

    @Override
    public void drawString(String text, float x, float y) {
        note(text, getFont().createGlyphVector(getFontRenderContext(), text), x, y);
        super.drawString(text, x, y);
    }

    @Override
    public void drawGlyphVector(GlyphVector letters, float x, float y) {
        note("a formula", letters, x, y);
        super.drawGlyphVector(letters, x, y);
    }

    private void note(String text, GlyphVector letters, float x, float y) {
        Rectangle2D bounds = letters.getVisualBounds();
        if (!bounds.isEmpty()) {
            bounds.setRect(
                    bounds.getX() + x, bounds.getY() + y, bounds.getWidth(), bounds.getHeight());
            words.add(new Word(text, getTransform().createTransformedShape(bounds).getBounds2D()));
        }
    }
}
