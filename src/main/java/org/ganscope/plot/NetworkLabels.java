package org.ganscope.plot;

import org.ganscope.config.Option;
import org.ganscope.experiment.Domain;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.LayerPicture;
import org.ganscope.experiment.NetworkPicture;
import org.ganscope.experiment.PlayerPicture;
import org.ganscope.gan.Player;
import org.ganscope.gan.Sees;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All words of the networks' picture, which seldom change, each with its shorter forms. Immutable.
 *
 * @param generator over G's columns
 * @param discriminator over D's
 * @param columns below each column
 * @param footnote what the units' pictures show
 */
record NetworkLabels(
        List<String> generator,
        List<String> discriminator,
        List<LayerWords> columns,
        List<String> footnote) {
    NetworkLabels {
        generator = List.copyOf(generator);
        discriminator = List.copyOf(discriminator);
        columns = List.copyOf(columns);
        footnote = List.copyOf(footnote);
    }

    /**
     * {@return the words}
     *
     * @param frozen the player whose turn it is not, in an update that is shown phase by phase
     */
    static NetworkLabels of(
            NetworkPlan plan,
            NetworkPicture picture,
            ExperimentConfig config,
            Optional<Player> frozen) {
        List<LayerWords> columns = new ArrayList<>();
        for (NetworkColumn column : plan.columns()) {
            columns.add(words(column, picture.of(column.player()), config));
        }
        return new NetworkLabels(
                header(Player.GENERATOR, "Generator", "z to " + sample(config), frozen),
                header(Player.DISCRIMINATOR, "Discriminator", seen(config) + " to logit", frozen),
                columns,
                footnote(average(config), picture, strongest(plan, picture)));
    }

    private static List<String> header(
            Player player, String name, String way, Optional<Player> frozen) {
        String initial = name.substring(0, 1);
        Stream<String> forms = Stream.of(name + ": " + way, initial + ": " + way, name, initial);
        boolean isFrozen = frozen.equals(Optional.of(player));
        return forms.map(words -> isFrozen ? "Frozen. " + words : words).toList();
    }

    private static String average(ExperimentConfig config) {
        return config.averaging().shown() ? "G's weights as they train, not averaged. " : "";
    }

    private static String strongest(NetworkPlan plan, NetworkPicture picture) {
        for (int i = 0; i < plan.columns().size(); i++) {
            NetworkColumn column = plan.columns().get(i);
            if (column.wired()
                    && picture.of(column.player()).layers().get(column.layer()).wires().pieces() > 0
                    && column.rows().size() * plan.before(i).rows().size() > WiresPainter.MOST) {
                return " Of wide layers the %d strongest wires.".formatted(WiresPainter.MOST);
            }
        }
        return "";
    }

    private static LayerWords words(
            NetworkColumn column, PlayerPicture picture, ExperimentConfig config) {
        if (column.isInput()) {
            return new LayerWords(
                    column.player() == Player.GENERATOR ? "z" : seen(config),
                    picture.input().units() == 1 ? "" : Numbers.step(picture.input().units()));
        }
        LayerPicture layer = picture.layers().get(column.layer());
        LayerWords words = LayerWords.of(layer);
        if (column.layer() < picture.layers().size() - 1) {
            return words;
        }
        return words.of(column.player() == Player.GENERATOR ? sample(config) : "logit");
    }

    private static String sample(ExperimentConfig config) {
        return config.data().dimension() == 1 ? "x" : "x, y";
    }

    private static String seen(ExperimentConfig config) {
        Sees sees = config.discriminator().sees();
        return switch (sees) {
            case Sees.Sample _ -> sample(config);
            case Sees.Pack(int size) -> "pack of " + size;
            case Sees.Moments _, Sees.Minibatch _ -> Option.of(sees.getClass()).label();
        };
    }

    private static List<String> footnote(String average, NetworkPicture picture, String strongest) {
        Domain g = picture.generator().domain();
        Domain d = picture.discriminator().domain();
        String whole = "Units of G: %s. Of D: %s.".formatted(over(g), over(d));
        return List.of(
                average + whole + strongest,
                whole,
                "Units of G: %s. Of D: %s.".formatted(briefly(g), briefly(d)),
                "G %s, D %s".formatted(briefly(g), briefly(d)));
    }

    /** {@return the same without its reach} */
    private static String briefly(Domain domain) {
        return switch (domain) {
            case Domain.Line line -> "over " + line.name();
            case Domain.Square square ->
                    "over %s and %s".formatted(square.first().name(), square.second().name());
            case Domain.Nowhere _ -> "mean ± deviation";
        };
    }

    private static String over(Domain domain) {
        return switch (domain) {
            case Domain.Line line -> "over " + range(line);
            case Domain.Square square ->
                    isAlike(square.first(), square.second())
                            ? "over %s and %s"
                                    .formatted(square.first().name(), range(square.second()))
                            : "over %s and %s"
                                    .formatted(range(square.first()), range(square.second()));
            case Domain.Nowhere(String why) -> "mean ± deviation (%s)".formatted(why);
        };
    }

    private static boolean isAlike(Domain.Line one, Domain.Line other) {
        return one.low() == other.low() && one.high() == other.high();
    }

    private static String range(Domain.Line line) {
        return "%s from %s to %s".formatted(line.name(), brief(line.low()), brief(line.high()));
    }

    private static String brief(double value) {
        return String.format(Locale.ROOT, "%.3g", value)
                .replaceAll("(\\.\\d*?)0+$", "$1")
                .replaceAll("\\.$", "");
    }
}
