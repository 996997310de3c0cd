package org.ganscope.gan;

import org.ganscope.autodiff.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads off a tape what an update computed on its way. Belongs to the training thread. */
final class Dissector {
    private final Player player;
    private final Stage stage;
    private final boolean seesReal;
    private final Aim aim;
    private final Optional<Verdicts> onReal;
    private final Optional<Verdicts> onFake;

    /** D's outputs as charts draw them, and their mean. */
    private record Verdicts(Node outputs, Node mean) {
        static Verdicts of(Node logits, AdversarialLoss loss) {
            Node outputs = loss.outputs(logits);
            return new Verdicts(outputs, outputs.mean());
        }

        Dissection.Verdicts read() {
            return new Dissection.Verdicts(Excerpt.of(outputs.value()), mean.scalar());
        }
    }

    Dissector(Player player, Stage stage, boolean seesReal, Aim aim, AdversarialLoss loss) {
        this.player = player;
        this.stage = stage;
        this.seesReal = seesReal;
        this.aim = aim;
        onReal = aim.objective().onReal().map(logits -> Verdicts.of(logits, loss));
        onFake = aim.objective().onFake().map(logits -> Verdicts.of(logits, loss));
    }

    /**
     * {@return what must be on the tape as results, so that no other value takes its place; behind
     * all that the update itself needs, whose order is then the same}
     */
    List<Node> results() {
        List<Node> results = new ArrayList<>(List.of(stage.generated(), stage.fake()));
        if (seesReal) {
            results.add(stage.real());
        }
        aim.objective().summands().forEach(summand -> results.add(summand.value()));
        results.add(aim.driving());
        onReal.ifPresent(verdicts -> results.addAll(List.of(verdicts.outputs(), verdicts.mean())));
        onFake.ifPresent(verdicts -> results.addAll(List.of(verdicts.outputs(), verdicts.mean())));
        return results;
    }

    /** {@return what the last play computed} */
    Dissection read(double gradientNorm, List<Double> layerGradientNorms) {
        return new Dissection(
                player,
                Excerpt.of(stage.noiseInput().value()),
                Excerpt.of(stage.generated().value()),
                seesReal ? Optional.of(Excerpt.of(stage.realInput().value())) : Optional.empty(),
                Excerpt.of(stage.fake().value()),
                seesReal ? Optional.of(Excerpt.of(stage.real().value())) : Optional.empty(),
                onReal.map(Verdicts::read),
                onFake.map(Verdicts::read),
                aim.objective().summands().stream()
                        .map(one -> new Dissection.Summand(one.penalty(), one.value().scalar()))
                        .toList(),
                aim.objective().loss().scalar(),
                aim.driving().scalar(),
                gradientNorm,
                layerGradientNorms);
    }
}
