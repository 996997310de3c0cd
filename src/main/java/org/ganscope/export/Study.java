package org.ganscope.export;

import org.ganscope.preset.PresetLibrary;

import java.util.List;
import java.util.Optional;

/** What becomes of a preset with many seeds, as a table that anyone can repeat. */
public sealed interface Study
        permits DiagnosisStudy,
                DistanceStudy,
                GaussianStudy,
                ModesStudy,
                MomentsStudy,
                OptimalStudy,
                OverfittingStudy {

    /** Up to here seeds had a part in setting the detectors: their study takes those above. */
    int LAST_SEED_OF_DETECTORS = 2000;

    /** The same for those of numbers. */
    int LAST_SEED_OF_DETECTORS_OF_NUMBERS = 2100;

    /** What {@link #named} knows. */
    List<String> NAMES =
            List.of(
                    "moments",
                    "gaussian",
                    "averaged",
                    "floor",
                    "ring",
                    "slowRing",
                    "minibatch",
                    "optimal",
                    "overfitting",
                    "diagnosis",
                    "diagnosisOfPoints",
                    "convergenceOfPoints");

    /** {@return the study that is called so, if there is one} */
    static Optional<Study> named(String name) {
        return switch (name) {
            case "moments" -> Optional.of(new MomentsStudy());
            case "gaussian" -> Optional.of(new GaussianStudy(PresetLibrary.find("1"), 0.2));
            case "averaged" -> Optional.of(new GaussianStudy(PresetLibrary.find("7"), 0.1));
            case "floor" -> Optional.of(new GaussianStudy(PresetLibrary.find("18"), 0.05));
            case "ring" -> Optional.of(ModesStudy.ofFastRing());
            case "slowRing" -> Optional.of(ModesStudy.ofSlowRing());
            case "minibatch" -> Optional.of(DistanceStudy.ofMinibatchDiscrimination());
            case "optimal" -> Optional.of(new OptimalStudy());
            case "overfitting" -> Optional.of(new OverfittingStudy());
            case "diagnosis" -> Optional.of(DiagnosisStudy.ofNumbers());
            case "diagnosisOfPoints" -> Optional.of(DiagnosisStudy.ofPoints());
            case "convergenceOfPoints" -> Optional.of(DiagnosisStudy.ofConvergence());
            default -> Optional.empty();
        };
    }

    /** {@return how many seeds it takes to be sure of the answer} */
    int usualSeeds();

    /**
     * {@return the answer for seeds 1 to {@code seeds}}
     *
     * @throws InterruptedException as soon as the thread is interrupted
     */
    String markdown(int seeds, Progress progress) throws InterruptedException;
}
