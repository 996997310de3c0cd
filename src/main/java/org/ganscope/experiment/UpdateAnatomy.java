package org.ganscope.experiment;

import org.ganscope.gan.Dissection;
import org.ganscope.gan.Method;
import org.ganscope.gan.Player;
import org.ganscope.gan.Sees;
import org.ganscope.nn.Optimizer;

import java.util.ArrayList;
import java.util.List;

/**
 * The next update of a run, part by part, before it is made: what each player that moves computes,
 * and how far it will go. Immutable.
 *
 * @param step the step that the update belongs to, from 1
 * @param method what was played
 * @param sees what D is shown
 * @param looks what each player that moves computes where both stand: one, or D's and then G's
 * @param ahead the same an update further, where the method looks ahead before it moves
 * @param moves how far each goes, in the order of the looks
 */
public record UpdateAnatomy(
        long step,
        Method method,
        Sees sees,
        List<Dissection> looks,
        List<Dissection> ahead,
        List<Move> moves) {
    public UpdateAnatomy {
        looks = List.copyOf(looks);
        ahead = List.copyOf(ahead);
        moves = List.copyOf(moves);
    }

    /**
     * How one player moves.
     *
     * @param number of this update among the player's in the step, from 1
     * @param updates of the player in the step
     * @param rate the optimizer's learning rate in this step
     * @param distance Euclidean norm of what the update changes, clipping included
     * @param size Euclidean norm of the player's parameters before it
     */
    public record Move(
            Player player,
            int number,
            int updates,
            Optimizer optimizer,
            double rate,
            double distance,
            double size) {
        /** {@return the distance over the size; NaN where all parameters were 0} */
        public double ratio() {
            return size == 0 ? Double.NaN : distance / size;
        }
    }

    /** {@return whether both players move at once} */
    public boolean together() {
        return looks.size() > 1;
    }

    /** {@return the phases of the update, the last of which is the move} */
    public List<Phase> phases() {
        List<Phase> phases = new ArrayList<>();
        for (Dissection look : looks) {
            phases.addAll(phases(look));
        }
        Player mover = looks.getLast().player();
        if (!ahead.isEmpty()) {
            phases.add(new Phase(mover, Phase.Kind.LOOK_AHEAD));
        }
        phases.add(new Phase(mover, together() ? Phase.Kind.BOTH_UPDATE : Phase.Kind.UPDATE));
        return List.copyOf(phases);
    }

    private List<Phase> phases(Dissection look) {
        List<Phase.Kind> kinds = new ArrayList<>(List.of(Phase.Kind.NOISE, Phase.Kind.FORWARD));
        if (look.player() == Player.GENERATOR && method.unrolling() > 0) {
            kinds.add(Phase.Kind.UNROLL);
        }
        if (look.onReal().isPresent()) {
            kinds.add(Phase.Kind.ON_REAL);
        }
        if (look.onFake().isPresent()) {
            kinds.add(Phase.Kind.ON_FAKE);
        }
        kinds.addAll(List.of(Phase.Kind.LOSS, Phase.Kind.BACKWARD));
        return kinds.stream().map(kind -> new Phase(look.player(), kind)).toList();
    }

    /** {@return what a player computes where both stand} */
    public Dissection look(Player player) {
        return of(player, looks);
    }

    /** {@return what a player computes an update further} */
    public Dissection ahead(Player player) {
        return of(player, ahead);
    }

    private static Dissection of(Player player, List<Dissection> looks) {
        return looks.stream().filter(look -> look.player() == player).findFirst().orElseThrow();
    }

    /** {@return how a player moves} */
    public Move move(Player player) {
        return moves.stream().filter(move -> move.player() == player).findFirst().orElseThrow();
    }
}
