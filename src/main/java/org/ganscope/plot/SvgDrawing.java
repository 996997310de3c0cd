package org.ganscope.plot;

import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.awt.geom.Line2D;
import java.io.StringWriter;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

/**
 * A chart as SVG 1.1: axes, text and data as shapes and words, colour maps as pictures within. Made
 * on the chart's thread; its text on any one.
 */
public final class SvgDrawing {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /** Where the shipped font is missing, one of about the same width. */
    private static final String FONTS = "Roboto, 'Helvetica Neue', Helvetica, Arial, sans-serif";

    private final Element root;

    private SvgDrawing(Element root) {
        this.root = root;
    }

    /** Draws a stroke and forgets it: the first drawing has to load much that later ones share. */
    public static void prepare() {
        SVGGraphics2D graphics = graphics(document());
        graphics.draw(new Line2D.Double(0, 0, 1, 1));
        graphics.drawString("1", 0, 0);
        text(graphics.getRoot());
    }

    static SvgDrawing of(Chart chart, Scene scene, Theme theme, double width, double height) {
        Document document = document();
        SVGGraphics2D graphics = graphics(document);
        chart.paint(graphics, width, height, theme, scene);
        Element root = graphics.getRoot();
        graphics.dispose();
        root.setAttribute("width", Double.toString(width));
        root.setAttribute("height", Double.toString(height));
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        root.setAttribute("version", "1.1");
        nameFonts(root);
        describe(document, root, chart.numbers(scene).title(), chart.inWords(scene));
        return new SvgDrawing(root);
    }

    private static SVGGraphics2D graphics(Document document) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setGenericImageHandler(new EmbeddedPng());
        var graphics = new SVGGraphics2D(context, false);
        VectorHint.give(graphics);
        return graphics;
    }

    static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's XML parser does not work", e);
        }
    }

    private static void nameFonts(Element element) {
        if (element.getAttribute("font-family").contains("Roboto")) {
            element.setAttribute("font-family", FONTS);
        }
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                nameFonts(inner);
            }
        }
    }

    /** Puts first what readers of screens say of the picture. */
    private static void describe(Document document, Element root, String name, String said) {
        Element words = document.createElementNS(NAMESPACE, "desc");
        words.setTextContent(said);
        root.insertBefore(words, root.getFirstChild());
        Element title = document.createElementNS(NAMESPACE, "title");
        title.setTextContent(name);
        root.insertBefore(title, words);
    }

    /** {@return the document, which says of itself that it is UTF-8} */
    public String text() {
        return text(root);
    }

    private static String text(Element root) {
        var text = new StringWriter();
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.transform(new DOMSource(root), new StreamResult(text));
        } catch (TransformerException e) {
            throw new IllegalStateException("the JDK can't write its own XML", e);
        }
        return text.toString();
    }
}
