package org.ganscope.session;

import org.ganscope.diagnosis.Finding;
import org.ganscope.experiment.Aspect;
import org.ganscope.experiment.Configs;
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
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what it is asked for; its updates do as they are told. */
class FakeRun implements Run {
    private static final Experiment LOOKS_LIKE = new Experiment(Configs.small());

    final AtomicInteger updates = new AtomicInteger();
    final AtomicInteger snapshots = new AtomicInteger();
    final List<Double> weightsSet = new CopyOnWriteArrayList<>();
    private final ExperimentConfig config;
    private final Runnable onUpdate;

    FakeRun(ExperimentConfig config, Runnable onUpdate) {
        this.config = config;
        this.onUpdate = onUpdate;
    }

    @Override
    public ExperimentConfig config() {
        return config;
    }

    @Override
    public long steps() {
        return updates.get();
    }

    @Override
    public boolean isBetweenSteps() {
        return true;
    }

    @Override
    public void update() {
        onUpdate.run();
        updates.incrementAndGet();
    }

    @Override
    public void update(Player player) {
        update();
    }

    @Override
    public Optional<UpdateAnatomy> dissect() {
        return LOOKS_LIKE.dissect();
    }

    @Override
    public void reconfigure(ExperimentConfig other) {}

    @Override
    public void set(WeightPlace place, double value) {
        weightsSet.add(value);
    }

    @Override
    public List<Finding> findings() {
        return List.of();
    }

    @Override
    public Snapshot snapshot(Set<Aspect> watched) {
        snapshots.incrementAndGet();
        return LOOKS_LIKE.snapshot();
    }

    @Override
    public void frame(double widthToHeight) {}

    @Override
    public GameField field() {
        return LOOKS_LIKE.field();
    }

    @Override
    public History history() {
        return LOOKS_LIKE.history();
    }

    @Override
    public OptionalLong changedSince() {
        return OptionalLong.empty();
    }

    @Override
    public Optional<DivergedException> end() {
        return Optional.empty();
    }
}
