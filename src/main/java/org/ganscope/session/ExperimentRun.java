package org.ganscope.session;

import org.ganscope.diagnosis.Finding;
import org.ganscope.diagnosis.Findings;
import org.ganscope.experiment.Aspect;
import org.ganscope.experiment.DivergedException;
import org.ganscope.experiment.Experiment;
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

/** An experiment, as a session needs it; what it does is looked for as it goes. */
final class ExperimentRun implements Run {
    private final Experiment experiment;
    private final Findings findings = new Findings();

    ExperimentRun(Experiment experiment) {
        this.experiment = experiment;
    }

    @Override
    public ExperimentConfig config() {
        return experiment.config();
    }

    @Override
    public long steps() {
        return experiment.steps();
    }

    @Override
    public boolean isBetweenSteps() {
        return experiment.isBetweenSteps();
    }

    @Override
    public void update() {
        experiment.update();
        findings.follow(experiment);
    }

    @Override
    public void update(Player player) {
        experiment.update(player);
        findings.follow(experiment);
    }

    @Override
    public Optional<UpdateAnatomy> dissect() {
        return experiment.dissect();
    }

    @Override
    public void reconfigure(ExperimentConfig config) {
        experiment.reconfigure(config);
    }

    @Override
    public void set(WeightPlace place, double value) {
        experiment.set(place, value);
    }

    @Override
    public Snapshot snapshot(Set<Aspect> watched) {
        return experiment.snapshot(watched);
    }

    @Override
    public void frame(double widthToHeight) {
        experiment.frame(widthToHeight);
    }

    @Override
    public GameField field() {
        return experiment.field();
    }

    @Override
    public History history() {
        return experiment.history();
    }

    @Override
    public List<Finding> findings() {
        return findings.of(experiment);
    }

    @Override
    public OptionalLong changedSince() {
        return experiment.changedSince();
    }

    @Override
    public Optional<DivergedException> end() {
        return experiment.end();
    }
}
