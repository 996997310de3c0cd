package org.ganscope.codec;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;

/**
 * A GIF as the JDK's own reader sees it.
 *
 * @param frames each with all before it beneath, as a viewer shows it
 * @param areas how many pixels each frame's rectangle has
 * @param delays in hundredths of a second
 */
public record DecodedGif(
        List<BufferedImage> frames, List<Integer> areas, List<Integer> delays, boolean loops) {

    public static DecodedGif read(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            return read(in);
        }
    }

    static DecodedGif read(ImageInputStream in) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(in);
        var decoded =
                new DecodedGif(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), false);
        int count = reader.getNumImages(true);
        IIOMetadataNode stream = tree(reader.getStreamMetadata(), "javax_imageio_gif_stream_1.0");
        var screen = child(stream, "LogicalScreenDescriptor");
        var canvas =
                new BufferedImage(
                        number(screen, "logicalScreenWidth"),
                        number(screen, "logicalScreenHeight"),
                        BufferedImage.TYPE_INT_ARGB);
        boolean loops = false;
        for (int i = 0; i < count; i++) {
            var image = tree(reader.getImageMetadata(i), "javax_imageio_gif_image_1.0");
            loops |= image.getElementsByTagName("ApplicationExtension").getLength() > 0;
            decoded.addFrame(canvas, reader.read(i), image);
        }
        return new DecodedGif(decoded.frames, decoded.areas, decoded.delays, loops);
    }

    private void addFrame(BufferedImage canvas, BufferedImage image, IIOMetadataNode metadata) {
        var place = child(metadata, "ImageDescriptor");
        Graphics2D graphics = canvas.createGraphics();
        graphics.drawImage(
                image, number(place, "imageLeftPosition"), number(place, "imageTopPosition"), null);
        graphics.dispose();
        frames.add(copy(canvas));
        areas.add(image.getWidth() * image.getHeight());
        delays.add(number(child(metadata, "GraphicControlExtension"), "delayTime"));
    }

    private static BufferedImage copy(BufferedImage image) {
        var copy =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = copy.createGraphics();
        graphics.setColor(Color.MAGENTA);
        graphics.fillRect(0, 0, copy.getWidth(), copy.getHeight());
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return copy;
    }

    private static IIOMetadataNode tree(
            javax.imageio.metadata.IIOMetadata metadata, String format) {
        return (IIOMetadataNode) metadata.getAsTree(format);
    }

    private static IIOMetadataNode child(IIOMetadataNode parent, String name) {
        return (IIOMetadataNode) parent.getElementsByTagName(name).item(0);
    }

    private static int number(IIOMetadataNode node, String attribute) {
        return Integer.parseInt(node.getAttribute(attribute));
    }
}
