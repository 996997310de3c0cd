package org.ganscope.plot;

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

/**
 * What a layer is called below its column, in two short lines.
 *
 * @param first how many units it has, or what it hands on
 * @param second what it does
 */
record LayerWords(String first, String second) {

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
        return dense.normalisation() instanceof WeightNormalisation.None ? name : name + ", W/σ";
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
