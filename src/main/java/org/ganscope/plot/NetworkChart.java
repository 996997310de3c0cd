package org.ganscope.plot;

import org.ganscope.experiment.Domain;
import org.ganscope.experiment.NetworkPicture;
import org.ganscope.experiment.PlayerPicture;
import org.ganscope.experiment.UnitsPicture;
import org.ganscope.gan.Player;
import org.ganscope.gan.Sees;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.Optional;

/**
 * Both networks from inside: from the noise z through the generator to x and through the
 * discriminator to its logit. Each unit shows what it answers to, each wire its weight.
 */
public final class NetworkChart implements Chart {
    static final String TITLE = "Networks";

    private static final String EMPTY = "The networks come with the next moment of the run.";

    /** How pale a network is whose turn it is not. */
    private static final double FROZEN = 0.6;

    private final NetworkBackdrop backdrop = new NetworkBackdrop();
    private BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    private Optional<NetworkReading> painted = Optional.empty();
    private double reserved;
    private double beside;

    /** Leaves room below each layer, beside its name, for what stands over the chart. */
    public void reserve(double room) {
        reserved = room;
    }

    /** Leaves room beside the title for what stands there. {@return whether that is news} */
    public boolean leaveBeside(double room) {
        boolean isNews = beside != room;
        beside = room;
        return isNews;
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, Theme theme, Scene scene) {
        Optional<NetworkPicture> picture = scene.snapshot().details().find(NetworkPicture.class);
        if (picture.isEmpty()) {
            painted = Optional.empty();
            new EmptyPanel(theme).paint(graphics, width, height, TITLE, EMPTY);
            return;
        }
        boolean meets = scene.config().discriminator().sees() instanceof Sees.Sample;
        NetworkPlan plan = NetworkPlan.of(picture.get(), meets, width, height, reserved);
        painted = Optional.of(new NetworkReading(plan, picture.get()));
        AffineTransform transform = graphics.getTransform();
        double scale = transform.getScaleX();
        Optional<Player> frozen = frozen(scene);
        NetworkLabels labels = NetworkLabels.of(plan, picture.get(), scene.config(), frozen);
        copy(backdrop.image(plan, labels, theme, scale, beside));
        paint(plan, picture.get(), theme, scale);
        frozen.ifPresent(player -> veil(plan, player, theme, scale));
        var device = new AffineTransform();
        device.translate(transform.getTranslateX(), transform.getTranslateY());
        graphics.setTransform(device);
        graphics.drawImage(image, 0, 0, null);
        graphics.setTransform(transform);
    }

    /** {@return the player that learns nothing from the update that is shown phase by phase} */
    private static Optional<Player> frozen(Scene scene) {
        return scene.begun()
                .filter(update -> !update.anatomy().together())
                .map(
                        update ->
                                update.phase().player() == Player.GENERATOR
                                        ? Player.DISCRIMINATOR
                                        : Player.GENERATOR);
    }

    private void veil(NetworkPlan plan, Player player, Theme theme, double scale) {
        List<NetworkColumn> own =
                plan.columns().stream().filter(column -> column.player() == player).toList();
        NetworkColumn first = own.getFirst();
        int index = plan.columns().indexOf(first);
        double left = first.wired() ? plan.before(index).right() + 2 : first.left() - 2;
        double right = own.getLast().right() + 2;
        new Canvas(image)
                .veil(
                        (int) Math.round(left * scale),
                        (int) Math.round((first.ceiling() - 2) * scale),
                        (int) Math.round((right - left) * scale),
                        (int) Math.round((first.bottom() - first.ceiling() + 4) * scale),
                        theme.ground(),
                        FROZEN);
    }

    private void copy(BufferedImage from) {
        if (image.getWidth() != from.getWidth() || image.getHeight() != from.getHeight()) {
            image =
                    new BufferedImage(
                            from.getWidth(), from.getHeight(), BufferedImage.TYPE_INT_RGB);
        }
        int[] pixels = ((DataBufferInt) from.getRaster().getDataBuffer()).getData();
        int[] own = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        System.arraycopy(pixels, 0, own, 0, own.length);
    }

    private void paint(NetworkPlan plan, NetworkPicture picture, Theme theme, double scale) {
        var canvas = new Canvas(image);
        var wires = new WiresPainter(canvas, theme, scale);
        for (int i = 0; i < plan.columns().size(); i++) {
            NetworkColumn column = plan.columns().get(i);
            if (column.wired()) {
                PlayerPicture player = picture.of(column.player());
                wires.paint(plan.before(i), column, player.layers().get(column.layer()));
            }
        }
        var units = new UnitPainter(canvas, theme, scale);
        for (NetworkColumn column : plan.columns()) {
            units(units, column, picture, theme);
        }
    }

    private static void units(
            UnitPainter painter, NetworkColumn column, NetworkPicture picture, Theme theme) {
        PlayerPicture player = picture.of(column.player());
        Color color =
                player.player() == Player.GENERATOR ? theme.generated() : theme.discriminator();
        UnitsPicture units = player.before(column.layer() + 1);
        Span span = span(column, picture);
        for (int place = 0; place < column.rows().size(); place++) {
            painter.paint(
                    column.box(place),
                    player.domain(),
                    units,
                    column.rows().get(place),
                    span,
                    color);
        }
    }

    /** {@return the scale of a column's units: x has that of the data, so that it can be seen} */
    static Span span(NetworkColumn column, NetworkPicture picture) {
        PlayerPicture player = picture.of(column.player());
        boolean isX =
                column.player() == Player.GENERATOR
                        ? column.layer() == player.layers().size() - 1
                        : column.isInput();
        return isX && picture.discriminator().domain() instanceof Domain.Line line
                ? new Span(line.low(), line.high())
                : UnitPainter.span(player.domain(), player.before(column.layer() + 1));
    }

    @Override
    public Table numbers(Scene scene) {
        Table empty = Table.titled(TITLE);
        return scene.snapshot()
                .details()
                .find(NetworkPicture.class)
                .map(picture -> NetworkTable.of(empty, picture))
                .orElse(empty);
    }

    /** {@return where everything stands as it was painted last, and what it is} */
    public Optional<NetworkReading> painted() {
        return painted;
    }

    @Override
    public String inWords(Scene scene) {
        return ChartWords.ofNetworks(scene);
    }

    @Override
    public Optional<Reading> readingAt(double x, double y) {
        return painted.flatMap(reading -> reading.at(x, y).or(() -> backdrop.leftOutAt(x, y)));
    }
}
