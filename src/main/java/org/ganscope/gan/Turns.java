package org.ganscope.gan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/**
 * Plays the updates of a game by its method, one player's or both players' at once. Each kind of
 * update is recorded when it first comes up, and again only where the method, the batch size or
 * what the record looks ahead along has changed. Belongs to the training thread.
 */
final class Turns {
    private final Players players;
    private final ShownGenerator shown;
    private final Chance chance;
    private Method method;
    private final EnumMap<Player, Turn> recorded = new EnumMap<>(Player.class);
    private boolean dissects;

    /** The turns that wait while updates are taken apart. */
    private final EnumMap<Player, Turn> kept = new EnumMap<>(Player.class);

    private final List<Dissection> dissections = new ArrayList<>();

    Turns(Players players, ShownGenerator shown, Method method, Chance chance) {
        this.players = players;
        this.shown = shown;
        this.method = method;
        this.chance = chance;
        players.follow(method);
    }

    Method method() {
        return method;
    }

    /** Goes on by another method. */
    void follow(Method other) {
        if (!other.equals(method)) {
            method = other;
            players.follow(method);
            recorded.clear();
        }
    }

    /**
     * Moves one player once.
     *
     * @param step finished rounds of the game
     * @throws TrainingDivergedException if a loss, gradient or weight is not finite
     */
    PlayerUpdate play(Player player, Batches batches, long step) {
        Turn turn = turn(player, batches.count());
        look(turn, batches, step);
        PlayerUpdate update = turn.update();
        turn.move(step);
        settle(player);
        return update;
    }

    /**
     * Moves both players once, as the method's moves say.
     *
     * @param step finished rounds of the game
     * @throws TrainingDivergedException if a loss, gradient or weight is not finite
     */
    BothUpdates playBoth(Batches batches, long step) {
        Turn d = turn(Player.DISCRIMINATOR, batches.count());
        Turn g = turn(Player.GENERATOR, batches.count());
        look(d, batches, step);
        look(g, batches, step);
        var updates = new BothUpdates(d.update(), g.update());
        if (method.moves() instanceof Moves.Extragradient) {
            lookAhead(d, g, batches, step);
        }
        d.move(step);
        g.move(step);
        settle(Player.DISCRIMINATOR);
        settle(Player.GENERATOR);
        return updates;
    }

    /** Lets what remembers the player's weights take up those that it has now. */
    private void settle(Player player) {
        players.of(player).settle();
        if (player == Player.GENERATOR) {
            shown.follow();
        }
    }

    /** Takes the gradients where a move would lead to, and comes back. */
    private void lookAhead(Turn d, Turn g, Batches batches, long step) {
        players.discriminator().hold();
        players.generator().hold();
        d.move(step);
        g.move(step);
        look(d, batches, step);
        look(g, batches, step);
        players.discriminator().back();
        players.generator().back();
    }

    private void look(Turn turn, Batches batches, long step) {
        turn.look(batches, chance, step);
        if (dissects) {
            dissections.add(turn.dissection());
        }
    }

    private Turn turn(Player player, int count) {
        Turn turn = recorded.get(player);
        if (turn == null || turn.count() != count) {
            turn = new Turn(player, players, method, count, dissects);
            recorded.put(player, turn);
        }
        return turn;
    }

    /** Takes the updates apart that are played from now on, or no longer, as the game says. */
    void dissect(boolean parts) {
        dissections.clear();
        dissects = parts;
        if (parts) {
            kept.putAll(recorded);
            recorded.clear();
        } else {
            recorded.clear();
            recorded.putAll(kept);
            kept.clear();
        }
    }

    /** {@return the parts of the updates that were played since, in their order} */
    List<Dissection> dissections() {
        return List.copyOf(dissections);
    }

    /** {@return the gradients of the player's last update, one for each parameter} */
    Optional<List<float[]>> gradients(Player player) {
        return Optional.ofNullable(recorded.get(player)).flatMap(Turn::gradients);
    }

    /** Takes up that the player's optimizer is another: a look ahead follows that. */
    void optimizerChanged(Player player) {
        if (player == Player.DISCRIMINATOR && method.unrolling() > 0) {
            recorded.remove(Player.GENERATOR);
        }
    }

    /** Takes up that both players stand elsewhere. */
    void restored() {
        // The look ahead follows the optimizer that it was recorded with.
        recorded.clear();
    }
}
