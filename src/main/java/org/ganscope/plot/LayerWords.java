package org.ganscope.plot;

import static java.util.Map.entry;

import org.ganscope.config.Option;
import org.ganscope.experiment.LayerPicture;
import org.ganscope.experiment.UnitsPicture;
import org.ganscope.nn.Activation;
import org.ganscope.nn.BatchNorm;
import org.ganscope.nn.Layer;
import org.ganscope.nn.LayerNorm;
import org.ganscope.nn.Maxout;
import org.ganscope.nn.MinibatchDiscrimination;
import org.ganscope.nn.MinibatchStandardDeviation;
import org.ganscope.nn.WeightNormalisation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a layer is called below its column, in two short lines, each with shorter forms for narrow
 * columns.
 *
 * @param first how many units it has, or what it hands on
 * @param second what it does
 */
record LayerWords(List<String> first, List<String> second) {
    /** Of weights that are divided by their spectral norm. */
    private static final String NORMALISED = "W/σ";

    private static final Map<String, List<String>> SHORTER =
            Map.ofEntries(
                    entry("batch norm", List.of("BN")),
                    entry("layer norm", List.of("LN")),
                    entry("constant", List.of("const.")),
                    entry("dropout", List.of("drop")),
                    entry("closeness", List.of("close")),
                    entry("Linear", List.of("lin.")),
                    entry("Sigmoid", List.of("σ")),
                    entry("Leaky ReLU", List.of("LReLU", "leaky")),
                    entry("Softplus", List.of("softp.")),
                    entry("four moments", List.of("moments")),
                    entry("whole minibatch", List.of("minibatch", "batch")));

    LayerWords(String first, String second) {
        this(forms(first), forms(second));
    }

    /** {@return the same of a layer that hands on what is called so} */
    LayerWords of(String name) {
        return new LayerWords(forms(name), second);
    }

    /** {@return both lines in one, for columns that are too narrow for either} */
    List<String> inOne() {
        String whole = (first.getFirst() + " " + second.getFirst()).strip();
        return Stream.concat(Stream.of(whole), first.stream()).distinct().toList();
    }

    private static List<String> forms(String words) {
        if (words.endsWith(", " + NORMALISED)) {
            String plain = words.substring(0, words.length() - NORMALISED.length() - 2);
            return Stream.of(List.of(words), forms(plain), List.of(NORMALISED))
                    .flatMap(List::stream)
                    .toList();
        }
        List<String> shorter = SHORTER.getOrDefault(words, List.of(words.split(" of ", 2)[0]));
        return Stream.concat(Stream.of(words), shorter.stream()).distinct().toList();
    }

    static LayerWords of(LayerPicture picture) {
        UnitsPicture units = picture.units();
        return switch (picture.layer()) {
            case Layer.Dense dense -> new LayerWords(count(units.units()), function(dense));
            case Maxout(int wide, int pieces, var _, var _) ->
                    new LayerWords(count(wide), "max of " + pieces);
            case Layer.Constant(int wide, var _) -> new LayerWords(count(wide), "constant");
            case Layer.Scale(double factor) -> new LayerWords("× " + brief(factor), "scale");
            case BatchNorm norm -> new LayerWords("batch norm", name(norm.activation()));
            case LayerNorm norm -> new LayerWords("layer norm", name(norm.activation()));
            case Layer.Dropout(double rate) ->
                    new LayerWords("%d%% off".formatted(Math.round(100 * rate)), "dropout");
            case MinibatchDiscrimination(int kernels, var _, var _) ->
                    new LayerWords("+ " + kernels, "closeness");
            case MinibatchStandardDeviation _ -> new LayerWords("+ 1", "spread");
        };
    }

    private static String function(Layer.Dense dense) {
        String name = name(dense.activation());
        return dense.normalisation() instanceof WeightNormalisation.None
                ? name
                : name + ", " + NORMALISED;
    }

    private static String name(Activation activation) {
        return Option.of(activation.getClass()).label();
    }

    private static String count(int units) {
        return Numbers.step(units);
    }

    private static String brief(double factor) {
        String text = Numbers.of(factor);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }
}
