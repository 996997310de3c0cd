package org.ganscope.session;

import org.ganscope.diagnosis.Finding;
import org.ganscope.experiment.Aspect;
import org.ganscope.experiment.DivergedException;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.History;
import org.ganscope.experiment.Snapshot;
import org.ganscope.experiment.UpdateAnatomy;
import org.ganscope.gan.GameField;
import org.ganscope.gan.Player;
import org.ganscope.gan.WeightPlace;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** What a session needs of an experiment. TRAINER thread. */
interface Run {
    ExperimentConfig config();

    long steps();

    boolean isBetweenSteps();

    /** Makes the next update of the step. */
    void update();

    void update(Player player);

    /** {@return the next update, part by part, without making it; empty where there is none} */
    Optional<UpdateAnatomy> dissect();

    void reconfigure(ExperimentConfig config);

    void set(WeightPlace place, double value);

    /**
     * {@return what this moment looks like}
     *
     * @param watched what to show beside samples, D and figures
     */
    Snapshot snapshot(Set<Aspect> watched);

    /** Draws the plane for a picture of this shape from now on. */
    void frame(double widthToHeight);

    /** {@return the game's vector field where it stands: a copy, which anyone may keep} */
    GameField field();

    History history();

    /** {@return what the run does, the most telling first} */
    List<Finding> findings();

    OptionalLong changedSince();

    /** {@return how the run left the finite numbers, if it did} */
    Optional<DivergedException> end();
}
