package org.ganscope.gan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.ganscope.Golden;
import org.ganscope.autodiff.Gradients;
import org.ganscope.autodiff.Leaf;
import org.ganscope.autodiff.Node;
import org.ganscope.autodiff.Tape;
import org.ganscope.nn.Parameter;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** What the losses and the average are made of, at the ends of float32's range. */
class ReferenceFunctionsTest {
    /** Softplus and sigmoid of numbers whose exponentials overflow; float32 ends at 1e-38. */
    @Test
    void softplusAndSigmoidHoldFarOut() {
        JsonObject stability = Golden.file("losses_golden.json").getAsJsonObject("stability");
        for (Map.Entry<String, JsonElement> entry : stability.entrySet()) {
            Leaf x = Leaf.variable(1, 1);
            x.write(new float[] {Float.parseFloat(entry.getKey())});
            Node softplus = x.softplus();
            Node sigmoid = x.sigmoid();
            new Tape(List.of(softplus, sigmoid)).play();

            JsonObject gold = entry.getValue().getAsJsonObject();
            Golden.assertClose(softplus.scalar(), gold.get("softplus"), slack(gold, "softplus"));
            Golden.assertClose(sigmoid.scalar(), gold.get("sigmoid"), slack(gold, "sigmoid"));
        }
    }

    private static double slack(JsonObject gold, String name) {
        return 3e-7 * gold.get(name).getAsDouble() + 1e-37;
    }

    /** The 50-line example's decoration: the mean is held while D's view is differentiated. */
    @Test
    void squaredDeviationsAreThoseOfTheReference() {
        JsonObject gold =
                Golden.file("layers_golden.json")
                        .getAsJsonObject(
                                "devnag decorate_with_diffs exponent 2, x[1,6], batch mean treated"
                                        + " as CONSTANT (detached)");
        Leaf x = Leaf.variable(6, 1);
        x.write(Golden.fill(6, 0, 2));
        Leaf r = Leaf.variable(12, 1);
        r.write(Golden.fill(12, 9, 1));
        Node out = new Sees.Form.WithVariances().of(x);
        Node loss = out.times(r).sum();
        Node slope = Gradients.of(loss, List.of(x)).getFirst();
        new Tape(List.of(out, loss, slope)).play();

        Golden.assertClose("out", out.value().data, Golden.numbers(gold.get("out")));
        Golden.assertClose(loss.scalar(), gold.get("L"), 1e-5 * gold.get("L").getAsDouble());
        Golden.assertClose("dx", slope.value().data, Golden.numbers(gold.get("dx")));
    }

    @Test
    void theAverageTakesTheCourseOfTheReference() {
        JsonArray gold =
                Golden.file("optimizers_golden.json")
                        .getAsJsonArray("ema beta=.999 of constant 1 from 0 (uncorrected)");
        Leaf weight = Leaf.variable(1, 1);
        var average = new Average(List.of(new Parameter("weight", weight)));
        weight.write(new float[] {1});
        float[] now = new float[1];
        for (JsonElement element : gold) {
            average.follow(1 - 0.999);
            average.capture().into(List.of(now));
            Golden.assertClose(now[0], element, 1e-8);
        }
        assertThat(gold).hasSize(5);
    }
}
