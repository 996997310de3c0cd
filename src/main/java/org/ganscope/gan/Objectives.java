package org.ganscope.gan;

import org.ganscope.autodiff.Gradients;
import org.ganscope.autodiff.Leaf;
import org.ganscope.autodiff.Node;
import org.ganscope.gan.Objective.Summand;
import org.ganscope.nn.Network;
import org.ganscope.nn.Parameter;
import org.ganscope.nn.Weights;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the players minimise on one batch, each a matrix [1, 1]. */
final class Objectives {
    private final Players players;
    private final Method method;
    private final Stage stage;
    private final Draws draws;

    Objectives(Players players, Method method, Stage stage, Draws draws) {
        this.players = players;
        this.method = method;
        this.stage = stage;
        this.draws = draws;
    }

    /** What D says of the batch: its logits, [1, judged]. */
    record Judged(Node real, Node fake) {}

    /** {@return what D says with some weights} */
    Judged judged(Weights weights) {
        List<Node> logits = network().training(List.of(stage.real(), stage.fake()), weights);
        return new Judged(logits.get(0), logits.get(1));
    }

    /** {@return D's loss with its penalties, where it says {@code judged} with {@code weights}} */
    Objective ofDiscriminator(Judged judged, Weights weights) {
        List<Summand> summands = new ArrayList<>();
        summands.add(Summand.ofGame(method.loss().discriminatorLoss(judged.real(), judged.fake())));
        for (Penalty penalty : method.penalties()) {
            discriminatorTerm(penalty, weights)
                    .ifPresent(term -> summands.add(Summand.of(penalty, term)));
        }
        return Objective.of(summands, Optional.of(judged.real()), Optional.of(judged.fake()));
    }

    private Optional<Node> discriminatorTerm(Penalty penalty, Weights weights) {
        Node real = stage.real();
        Node fake = stage.fake();
        UnaryOperator<Node> d = x -> network().training(x, weights);
        return switch (penalty) {
            case Penalty.R1(double weight) ->
                    Optional.of(new Slopes(d, real).meanSquare().times(weight / 2));
            case Penalty.R2(double weight) ->
                    Optional.of(new Slopes(d, fake).meanSquare().times(weight / 2));
            case Penalty.WganGp(double weight) ->
                    Optional.of(new Slopes(d, between()).meanSquareFromOne().times(weight));
            case Penalty.OneSidedGp(double weight) ->
                    Optional.of(new Slopes(d, between()).meanSquareAboveOne().times(weight));
            case Dragan(double weight, double spread) ->
                    Optional.of(new Slopes(d, around(spread)).meanSquareFromOne().times(weight));
            case Penalty.HistoricalAveraging(double weight) ->
                    Optional.of(distance(players.discriminator(), weights).times(weight));
            case Penalty.WeightClipping _,
                    InstanceNoise _,
                    Penalty.FeatureMatching _,
                    Penalty.Consensus _ ->
                    Optional.empty();
        };
    }

    private Node between() {
        Node share = draws.uniform(1, stage.real().columns());
        return Slopes.between(stage.real(), stage.fake(), share);
    }

    private Node around(double spread) {
        Node x = stage.real();
        Leaf direction = draws.uniform(x.rows(), x.columns());
        return Slopes.around(x, spread, direction, draws.uniform(1, x.columns()));
    }

    /** {@return the squared distance of the weights from the mean of the past ones} */
    private static Node distance(Learner learner, Weights weights) {
        Weights past = learner.past().mean();
        return learner.parameters().stream()
                .map(parameter -> squaredDifference(weights, past, parameter))
                .reduce(Node::plus)
                .orElseThrow();
    }

    private static Node squaredDifference(Weights one, Weights other, Parameter parameter) {
        return one.of(parameter).minus(other.of(parameter)).power(2).sum();
    }

    /** {@return G's loss with its penalties, against a D with {@code weights}} */
    Objective ofGenerator(Weights weights) {
        Optional<Penalty.FeatureMatching> matching = method.penalty(Penalty.FeatureMatching.class);
        List<Summand> summands = new ArrayList<>();
        Optional<Node> onReal = Optional.empty();
        Optional<Node> onFake = Optional.empty();
        double kept = matching.map(Penalty.FeatureMatching::adversarial).orElse(1.0);
        if (kept > 0) {
            boolean compares = method.loss().comparesWithReal();
            Judged judged = compares ? judged(weights) : ofFakeAlone(weights);
            onReal = Optional.of(judged.real()).filter(_ -> compares);
            onFake = Optional.of(judged.fake());
            Node loss = method.loss().generatorLoss(judged.real(), judged.fake());
            summands.add(Summand.ofGame(matching.isPresent() ? loss.times(kept) : loss));
        }
        if (matching.isPresent()) {
            Node miss = featureMiss(weights).times(matching.get().weight());
            summands.add(Summand.of(matching.get(), miss));
        }
        Optional<Penalty.HistoricalAveraging> averaging =
                method.penalty(Penalty.HistoricalAveraging.class);
        averaging.ifPresent(
                penalty ->
                        summands.add(
                                Summand.of(
                                        penalty,
                                        distance(players.generator(), Weights.OWN)
                                                .times(penalty.weight()))));
        return Objective.of(summands, onReal, onFake);
    }

    /** {@return verdicts for losses that do not hear those on real samples} */
    private Judged ofFakeAlone(Weights weights) {
        Node fake = network().training(stage.fake(), weights);
        return new Judged(fake, fake);
    }

    private Node featureMiss(Weights weights) {
        List<Node> seen = network().features(List.of(stage.real(), stage.fake()), weights);
        Node real = seen.get(0);
        Node fake = seen.get(1);
        return real.rowSums()
                .times(1.0 / real.columns())
                .minus(fake.rowSums().times(1.0 / fake.columns()))
                .power(2)
                .sum();
    }

    private Network network() {
        return players.discriminator().network();
    }

    /** {@return half the square of both players' gradients: what consensus adds to both losses} */
    Node energy(Node discriminatorLoss, Node generatorLoss) {
        return halfSquares(discriminatorLoss, players.discriminator())
                .plus(halfSquares(generatorLoss, players.generator()));
    }

    private static Node halfSquares(Node loss, Learner learner) {
        return Gradients.of(loss, learner.matrices()).stream()
                .map(gradient -> gradient.power(2).sum())
                .reduce(Node::plus)
                .orElseThrow()
                .times(0.5);
    }
}
