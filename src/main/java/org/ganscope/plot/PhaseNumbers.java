package org.ganscope.plot;

import org.ganscope.experiment.Phase;
import org.ganscope.experiment.UpdateAnatomy;
import org.ganscope.gan.Dissection;
import org.ganscope.gan.Dissection.Verdicts;
import org.ganscope.gan.Excerpt;
import org.ganscope.gan.Player;
import org.ganscope.gan.Sees;
import org.ganscope.plot.PhaseReport.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The numbers of a phase, as the update computes them. */
final class PhaseNumbers {
    /** More coordinates than these of one sample are not read. */
    private static final int COORDINATES = 2;

    private final UpdateAnatomy anatomy;
    private final List<Row> rows = new ArrayList<>();

    private PhaseNumbers(UpdateAnatomy anatomy) {
        this.anatomy = anatomy;
    }

    static List<Row> of(UpdateAnatomy anatomy, Phase phase) {
        var numbers = new PhaseNumbers(anatomy);
        numbers.write(phase);
        return List.copyOf(numbers.rows);
    }

    private void write(Phase phase) {
        Dissection look = anatomy.look(phase.player());
        switch (phase.kind()) {
            case NOISE -> {
                row("z", values(look.noise()));
                row("drawn", Integer.toString(look.noise().count()));
            }
            case FORWARD -> {
                row("z", values(look.noise()));
                row("G(z)", values(look.generated()));
            }
            case UNROLL -> row("updates ahead", Integer.toString(anatomy.method().unrolling()));
            case ON_REAL ->
                    verdicts("x", look.real().orElseThrow(), look.shownReal(), look.onReal());
            case ON_FAKE ->
                    verdicts(
                            "G(z)", look.generated(), Optional.of(look.shownFake()), look.onFake());
            case LOSS -> summands(look);
            case BACKWARD -> gradient(look);
            case LOOK_AHEAD -> {
                ahead("D", Player.DISCRIMINATOR);
                ahead("G", Player.GENERATOR);
            }
            case UPDATE -> move("θ", anatomy.move(phase.player()));
            case BOTH_UPDATE -> {
                move("θ of D", anatomy.move(Player.DISCRIMINATOR));
                move("θ of G", anatomy.move(Player.GENERATOR));
            }
        }
    }

    private void row(String name, String value) {
        rows.add(new Row(name, value));
    }

    private void verdicts(
            String what, Excerpt samples, Optional<Excerpt> shown, Optional<Verdicts> said) {
        Verdicts verdicts = said.orElseThrow();
        String sees =
                switch (anatomy.sees()) {
                    case Sees.Sample _ -> what;
                    case Sees.Pack _ -> "pack";
                    case Sees.Moments _, Sees.Minibatch _ -> "batch";
                };
        if (anatomy.sees() instanceof Sees.Moments && shown.isPresent()) {
            List<Double> moments = shown.get().columns().getFirst();
            row("mean, width", number(moments.get(0)) + ", " + number(moments.get(1)));
            row("skew, kurtosis", number(moments.get(2)) + ", " + number(moments.get(3)));
        } else {
            boolean isSample = anatomy.sees() instanceof Sees.Sample;
            row(what, values(isSample ? shown.orElse(samples) : samples));
        }
        row("D(" + sees + ")", values(verdicts.outputs()));
        if (verdicts.outputs().count() > 1) {
            row("mean of " + verdicts.outputs().count(), Numbers.of(verdicts.mean()));
        }
    }

    private void summands(Dissection look) {
        look.onReal().ifPresent(said -> row("mean of D on real", Numbers.of(said.mean())));
        look.onFake().ifPresent(said -> row("mean of D on fake", Numbers.of(said.mean())));
        for (Dissection.Summand summand : look.summands()) {
            if (look.summands().size() > 1) {
                row(
                        summand.penalty().map(LossFormula::label).orElse("game"),
                        Numbers.of(summand.value()));
            }
        }
        row(look.summands().size() > 1 ? "sum" : "loss", Numbers.of(look.loss()));
    }

    private void gradient(Dissection look) {
        row("‖gradient‖", Numbers.of(look.gradientNorm()));
        if (look.layerGradientNorms().size() > 1) {
            row(
                    "by layer",
                    look.layerGradientNorms().stream()
                            .map(PhaseNumbers::number)
                            .collect(Collectors.joining(", ")));
        }
        if (look.driving() != look.loss()) {
            row("with consensus", Numbers.of(look.driving()));
        }
    }

    private void ahead(String name, Player player) {
        row("‖gradient of " + name + "‖ here", Numbers.of(anatomy.look(player).gradientNorm()));
        row("ahead", Numbers.of(anatomy.ahead(player).gradientNorm()));
    }

    private void move(String theta, UpdateAnatomy.Move move) {
        row("‖change of " + theta + "‖", Numbers.of(move.distance()));
        row("of ‖" + theta + "‖", Numbers.of(move.size()));
        row("ratio", Double.isNaN(move.ratio()) ? "none, all were 0" : Numbers.of(move.ratio()));
        if (!anatomy.together()) {
            row("learning rate", LossFormula.number(move.rate()));
        }
    }

    /** {@return the first few, and a mark that there are more} */
    static String values(Excerpt excerpt) {
        String more = excerpt.count() > excerpt.columns().size() ? ", …" : "";
        return excerpt.columns().stream()
                        .limit(excerpt.rows() == 1 ? Excerpt.COLUMNS : COORDINATES)
                        .map(PhaseNumbers::value)
                        .collect(Collectors.joining(", "))
                + more;
    }

    /** {@return one sample: a number, or a point} */
    static String value(List<Double> column) {
        if (column.size() == 1) {
            return number(column.getFirst());
        }
        return column.stream()
                .limit(COORDINATES)
                .map(PhaseNumbers::number)
                .collect(Collectors.joining(", ", "(", column.size() > COORDINATES ? ", …)" : ")"));
    }

    /** {@return a number short enough for a row of them} */
    static String number(double value) {
        double size = Math.abs(value);
        if (size != 0 && (size < 1e-3 || size >= 1e5)) {
            return String.format(Locale.ROOT, "%.1e", value);
        }
        return String.format(Locale.ROOT, size < 100 ? "%.3f" : "%.1f", value);
    }
}
