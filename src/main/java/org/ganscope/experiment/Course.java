package org.ganscope.experiment;

import org.ganscope.codec.Transfer;
import org.ganscope.gan.BothUpdates;
import org.ganscope.gan.Game;
import org.ganscope.gan.GameField;
import org.ganscope.gan.LayerMovement;
import org.ganscope.gan.Player;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The game's course: step after step, and in a step update after update. TRAINER thread. */
final class Course {
    private final Training training;
    private ExperimentConfig config;
    private boolean watchesLayers;
    private Round round = Round.NEW;
    private ExtraUpdates extra = ExtraUpdates.NONE;
    private StepFigures last = StepFigures.NONE;
    private long steps;
    private final Optional<TrajectoryRecorder> way;

    Course(ExperimentConfig config) {
        this.config = config;
        training = new Training(config);
        way = config.hasTwoParameters() ? Optional.of(new TrajectoryRecorder()) : Optional.empty();
        way.ifPresent(recorder -> recorder.restart(game()));
        watchesLayers = !config.layerFigures().isEmpty();
    }

    ExperimentConfig config() {
        return config;
    }

    Game game() {
        return training.game();
    }

    /** {@return the game's vector field here, on one batch} */
    GameField field() {
        return training.field(steps);
    }

    /** {@return the way so far of a game of two parameters} */
    Optional<Trajectory> way() {
        return way.map(recorder -> recorder.view(game(), steps));
    }

    Round round() {
        return round;
    }

    /** {@return what was done out of turn since the last finished step} */
    ExtraUpdates extra() {
        return extra;
    }

    /** {@return the figures of the last finished step} */
    StepFigures last() {
        return last;
    }

    /** {@return finished steps} */
    long steps() {
        return steps;
    }

    /** {@return whose update comes next} */
    Player turn() {
        return round.turn(config);
    }

    /**
     * Makes the next update, or both where the players move at once. {@return whether it finished a
     * step}
     */
    boolean update() {
        boolean isSeen = (steps + 1) % config.evaluation().every() == 0;
        game().watch(isSeen && watchesLayers);
        if (config.moves().together()) {
            BothUpdates updates = training.updateBoth(steps);
            round =
                    round.with(Player.DISCRIMINATOR, updates.discriminator())
                            .with(Player.GENERATOR, updates.generator())
                            .seeing(layers(Player.DISCRIMINATOR))
                            .seeing(layers(Player.GENERATOR));
        } else {
            Player player = turn();
            round = round.with(player, training.update(player, steps)).seeing(layers(player));
        }
        return finishIfOver();
    }

    /**
     * {@return the next update, part by part; the course stays where it is, bit by bit}
     *
     * @throws org.ganscope.gan.TrainingDivergedException if the update would leave the finite
     *     numbers
     */
    UpdateAnatomy dissect() {
        Position here = position();
        game().dissect(true);
        try {
            update();
            return new Anatomist(
                            config,
                            here.steps(),
                            here.round(),
                            here.training().game(),
                            game().capture())
                    .anatomy(game().dissections());
        } finally {
            goTo(here);
            game().dissect(false);
        }
    }

    /** Finishes the begun step, or does a whole one. */
    void finishStep() {
        while (!update()) {
            // One update after the other.
        }
    }

    /** Makes an update that belongs to no step. */
    void extraUpdate(Player player) {
        training.update(player, steps);
        extra = extra.with(player);
    }

    /** Goes on with changed live fields. {@return whether that finished the begun step} */
    boolean reconfigure(ExperimentConfig other) {
        config = other;
        watchesLayers = !other.layerFigures().isEmpty();
        training.reconfigure(other);
        return finishIfOver();
    }

    private boolean finishIfOver() {
        if (!round.isOver(config)) {
            return false;
        }
        steps++;
        last = figures();
        round = Round.NEW;
        extra = ExtraUpdates.NONE;
        way.ifPresent(recorder -> recorder.follow(game()));
        return true;
    }

    /** Where somebody began to look, or ceased to, within the round, layers are left out. */
    private StepFigures figures() {
        StepFigures figures = round.figures();
        Set<LayerFigure> seen = figures.layers().keySet();
        boolean isWhole = seen.isEmpty() || seen.equals(Set.copyOf(config.layerFigures()));
        return isWhole ? figures : figures.withoutLayers();
    }

    /** {@return how the player's last update moved its layers; empty where nobody looked} */
    private Map<LayerFigure, Double> layers(Player player) {
        Map<LayerFigure, Double> layers = new HashMap<>();
        for (LayerMovement one : game().movements(player)) {
            layers.put(
                    new LayerFigure(player, one.layer(), LayerFigure.Kind.GRADIENT),
                    one.gradientNorm());
            layers.put(
                    new LayerFigure(player, one.layer(), LayerFigure.Kind.UPDATE_RATIO),
                    one.updateRatio());
        }
        return layers;
    }

    Position position() {
        return new Position(training.capture(), steps, round, extra, last);
    }

    /** Goes back to where the course once was, bit by bit. */
    void goTo(Position position) {
        training.restore(position.training());
        steps = position.steps();
        round = position.round();
        extra = position.extra();
        last = position.last();
        way.ifPresent(recorder -> recorder.restart(game()));
    }

    /** Where a course stands. What was done out of turn is in no file. Immutable. */
    record Position(
            Training.State training,
            long steps,
            Round round,
            ExtraUpdates extra,
            StepFigures last) {
        Position through(Transfer transfer, ExperimentConfig config) {
            return new Position(
                    training.through(transfer),
                    transfer.count("steps", steps),
                    round.through(transfer, config),
                    extra,
                    last.through(transfer, config.layerFigures()));
        }
    }
}
