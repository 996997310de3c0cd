package org.ganscope.plot;

import org.apache.batik.svggen.ImageHandlerBase64Encoder;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.apache.batik.svggen.SimpleImageHandler;

import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.ImageIO;

/** Puts the pictures within a drawing into it as PNG; the JDK writes these. */
final class EmbeddedPng extends SimpleImageHandler {
    EmbeddedPng() {
        super(new Encoder());
    }

    private static final class Encoder extends ImageHandlerBase64Encoder {
        @Override
        public void encodeImage(RenderedImage image, OutputStream out)
                throws SVGGraphics2DIOException {
            try {
                ImageIO.write(image, "png", out);
            } catch (IOException e) {
                throw new SVGGraphics2DIOException("a picture can't be written as PNG", e);
            }
        }
    }
}
