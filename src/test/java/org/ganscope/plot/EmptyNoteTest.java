package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.geom.Rectangle2D;

/** What an empty course says stays where its data would be. */
class EmptyNoteTest {
    private static EmptyNote note(double width, double height) {
        return EmptyNote.of(0, false, false, new Rectangle2D.Double(30, 40, width, height));
    }

    @ParameterizedTest
    @CsvSource({"400, 200", "130, 54", "70, 80", "115, 20", "60, 20", "20, 20"})
    void theNoteStaysWithinTheBoxOfTheData(double width, double height) {
        EmptyNote note = note(width, height);

        assertThat(note.place().getMinX()).isGreaterThanOrEqualTo(30);
        assertThat(note.place().getMaxX()).isLessThanOrEqualTo(30 + width);
        assertThat(note.place().getMinY()).isGreaterThanOrEqualTo(40);
        assertThat(note.place().getMaxY()).isLessThanOrEqualTo(40 + height);
    }

    @Test
    void itIsBrokenIntoLinesWhereTheBoxIsNarrow() {
        assertThat(note(400, 200).lines())
                .containsExactly("Nothing trained yet: press Play or Step");
        assertThat(String.join(" ", note(130, 54).lines()))
                .isEqualTo("Nothing trained yet: press Play or Step");
        assertThat(note(130, 54).lines()).hasSizeGreaterThan(1);
    }

    @Test
    void aLowBoxHasTheReasonAlone() {
        assertThat(note(130, 20).lines()).containsExactly("Nothing trained yet");
        assertThat(note(60, 20).lines())
                .singleElement()
                .asString()
                .startsWith("Noth")
                .endsWith("…");
    }

    @Test
    void aBegunStepIsNotNothing() {
        assertThat(EmptyNote.of(0, true, false, new Rectangle2D.Double(0, 0, 400, 200)).lines())
                .containsExactly("The first step is begun: press Play or Step");
    }

    @Test
    void aRunThatTrainedHasNotMeasuredYet() {
        assertThat(EmptyNote.of(3, true, false, new Rectangle2D.Double(0, 0, 400, 200)).lines())
                .containsExactly("Not measured yet: press Play or Step");
    }
}
