package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.Color;
import java.util.List;

class LegendRowsTest {
    private static final List<Key> KEYS =
            List.of(key("real"), key("generated"), key("D(x)"), key("D*(x)"));

    private static Key key(String label) {
        return new Key(label, Color.BLUE, Key.Mark.LINE);
    }

    @Test
    void allKeysStandBesideTheTitleWhereThereIsRoom() {
        LegendRows legend = LegendRows.of("Samples", KEYS, 600, 300);

        assertThat(legend.rows()).containsExactly(KEYS);
        assertThat(legend.height()).isEqualTo(30);
    }

    @Test
    void furtherKeysGoIntoRowsBelowInTheirOrder() {
        LegendRows legend = LegendRows.of("Samples", KEYS, 250, 300);

        assertThat(legend.rows().size()).isGreaterThan(1);
        assertThat(legend.rows().stream().flatMap(List::stream)).containsExactlyElementsOf(KEYS);
        assertThat(legend.height()).isGreaterThan(30);
        for (List<Key> row : legend.rows().subList(1, legend.rows().size())) {
            assertThat(legend.width(row)).isLessThanOrEqualTo(250 - 2 * LegendRows.EDGE);
        }
    }

    private static List<String> labels(LegendRows legend) {
        return legend.rows().stream().flatMap(List::stream).map(Key::label).toList();
    }

    @Test
    void aLowChartLeavesTheLastKeysOutAndSaysHowMany() {
        LegendRows legend = LegendRows.of("Samples", KEYS, 280, 60);

        assertThat(legend.rows()).hasSize(1);
        assertThat(labels(legend)).containsExactly("real", "gen.", "D(x)", "+1");
        assertThat(legend.leftOut()).containsExactly(KEYS.get(3));
        assertThat(legend.width(legend.rows().getFirst())).isLessThan(280);
    }

    @Test
    void keysMoveTogetherBeforeOneIsLeftOut() {
        List<Key> players =
                List.of(
                        new Key("D", Color.GREEN, Key.Mark.FIRST_LINE),
                        new Key("G", Color.ORANGE, Key.Mark.SECOND_LINE));
        LegendRows narrow = LegendRows.of("Losses", players, 172, 118);

        assertThat(narrow.rows()).containsExactly(players);
        assertThat(narrow.gap()).isLessThan(LegendRoom.GAP);
        assertThat(LegendRows.of("Losses", players, 240, 118).gap()).isEqualTo(LegendRoom.GAP);
    }

    @Test
    void aSmallCardInLargeTypeHasTwoRows() {
        LegendRows legend = LegendRows.of("Samples", KEYS, 280, 137);

        assertThat(legend.rows()).hasSize(2);
        assertThat(legend.leftOut()).isEmpty();
    }

    private static final List<Key> WORDY =
            List.of(
                    new Key("real", Color.BLUE, Key.Mark.DOT),
                    new Key(List.of("generated", "gen."), Color.BLUE, Key.Mark.DOT),
                    new Key(List.of("noise floor", "floor"), Color.BLUE, Key.Mark.LINE));

    @Test
    void keysHaveShorterWordsBeforeOneIsLeftOut() {
        LegendRows narrow = LegendRows.of("Losses", WORDY, 260, 60);

        assertThat(labels(narrow)).containsExactly("real", "gen.", "floor");
        assertThat(narrow.leftOut()).isEmpty();
        assertThat(labels(LegendRows.of("Losses", WORDY, 400, 60)))
                .containsExactly("real", "generated", "noise floor");
    }

    @Test
    void keysHaveShorterWordsRatherThanAThirdRow() {
        assertThat(LegendRows.of("Losses", WORDY, 140, 400).rows()).hasSize(2);
    }

    @Test
    void aRowMoreIsTakenBeforeAKeyIsLeftOut() {
        assertThat(LegendRows.of("Samples", KEYS, 240, 120).rows()).hasSize(2);
        assertThat(LegendRows.of("Samples", KEYS, 240, 120).leftOut()).isEmpty();
        assertThat(LegendRows.of("Samples", KEYS, 240, 105).leftOut()).isNotEmpty();
    }

    @Test
    void underThePointerAShortKeySaysItsWholeWords() {
        LegendRows narrow = LegendRows.of("Losses", WORDY, 260, 60);

        assertThat(narrow.leftOutAt(225, 15, 260).orElseThrow().text())
                .isEqualTo("noise floor: line");
        assertThat(LegendRows.of("Losses", WORDY, 400, 60).leftOutAt(365, 15, 400)).isEmpty();
    }

    @Test
    void keysHaveShorterWordsBeforeATitleHasItsShortest() {
        List<Key> keys = List.of(key("real"), key("G rises"), key("falls"), key("ideal F⁻¹(1−u)"));
        LegendRows narrow = LegendRows.of("The generator as a map", keys, 375, 114);

        assertThat(narrow.title()).isEqualTo("Generator map");
        assertThat(labels(narrow)).containsExactly("real", "rises", "falls", "ideal");
    }

    @Test
    void aTitleHasSeveralShortForms() {
        assertThat(LegendRows.of("The generator as a map", List.of(), 150, 60).title())
                .isEqualTo("Generator map");
        assertThat(LegendRows.of("The generator as a map", List.of(), 110, 60).title())
                .isEqualTo("G map");
    }

    @Test
    void underThePointerAShortTitleIsWhole() {
        String title = "Sliced Wasserstein-1 distance";
        LegendRows legend = LegendRows.of(title, KEYS, 400, 60);

        assertThat(legend.title()).isEqualTo("Sliced W₁");
        assertThat(legend.leftOutAt(30, 15, 400).orElseThrow().text()).isEqualTo(title);
        assertThat(legend.leftOutAt(5, 15, 400)).isEmpty();
    }

    @Test
    void whatFitsHasNoSign() {
        assertThat(LegendRows.of("Samples", KEYS, 600, 300).leftOut()).isEmpty();
        assertThat(LegendRows.of("Samples", KEYS, 250, 300).leftOut()).isEmpty();
        assertThat(LegendRows.of("Samples", List.of(), 100, 30).rows()).containsExactly(List.of());
    }

    @Test
    void aLongTitleHasAShortFormRatherThanAnEllipsis() {
        assertThat(LegendRows.of("Sliced Wasserstein-1 distance", KEYS, 180, 60).title())
                .isEqualTo("Sliced W₁");
    }

    @Test
    void theTitleGivesWayToTheSignAlone() {
        LegendRows legend = LegendRows.of("Wasserstein-1 distance", KEYS, 180, 60);

        assertThat(labels(legend)).containsExactly("+4");
        assertThat(legend.title()).isEqualTo("Wasserstein-1");
        assertThat(legend.titleCut("Wasserstein-1 distance")).isPositive();
        assertThat(LegendRows.of("Losses", KEYS, 180, 60).titleCut("Losses")).isZero();
        assertThat(labels(LegendRows.of("Losses", KEYS, 20, 60))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"280, 60", "180, 60", "120, 150", "250, 60", "60, 20"})
    void theSignStaysClearOfTitleAndCorner(int width, int height) {
        LegendRows legend = LegendRows.of("Samples", KEYS, width, height);
        double first = legend.width(legend.rows().getFirst()) + LegendRows.right(0);

        assertThat(LegendRows.EDGE + Fonts.width(Fonts.bold(13), legend.title()) + first)
                .isLessThanOrEqualTo(width);
    }

    @Test
    void underThePointerTheSignNamesWhatIsLeftOut() {
        LegendRows legend = LegendRows.of("Samples", KEYS, 280, 60);

        assertThat(legend.leftOutAt(240, 15, 280).orElseThrow().text())
                .isEqualTo("No room in the legend for\n  D*(x): line\nA larger card shows all.");
        assertThat(legend.leftOutAt(255, 15, 280)).isEmpty();
        assertThat(legend.leftOutAt(240, 40, 280)).isEmpty();
        assertThat(legend.leftOutAt(100, 15, 280)).isEmpty();
        assertThat(LegendRows.of("Samples", KEYS, 600, 300).leftOutAt(560, 15, 600)).isEmpty();
    }

    @Test
    void aButtonBesideTheTitleLeavesRoomForFewerKeys() {
        int without = LegendRows.of("Samples", KEYS, 250, 60).leftOut().size();

        assertThat(LegendRows.of("Samples", KEYS, 250, 60, 80).leftOut())
                .hasSizeGreaterThan(without);
    }

    @Test
    void aTitleThatDoesNotFitLosesItsEnd() {
        String title = "Real and generated samples, and what D believes";

        assertThat(LegendRows.of(title, List.of(), 700, 300).title()).isEqualTo(title);
        assertThat(LegendRows.of(title, List.of(), 250, 300).title())
                .isEqualTo("Real and generated samples");
        assertThat(LegendRows.of(title, KEYS, 120, 300).title()).isEqualTo("Samples");
        assertThat(LegendRows.of(title, KEYS, 90, 300).title()).startsWith("S").endsWith("…");
        assertThat(LegendRows.of(title, KEYS, 1, 1).title()).isEmpty();
    }

    @Test
    void aTitleGivesUpWhatFollowsItsCommaForAKey() {
        String title = "Real and generated samples, and what D believes";
        LegendRows low = LegendRows.of(title, KEYS, 390, 110);

        assertThat(low.title()).isEqualTo("Samples");
        assertThat(labels(low)).containsExactly("real", "generated", "D(x)", "D*(x)");
        assertThat(LegendRows.of(title, KEYS, 390, 300).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"Eigenvalues of a step", "Eigenvalues of the flow", "The generator as a map"})
    void aNarrowCardsTitleIsAShortFormAndTheWholeOneIsUnderThePointer(String title) {
        String written = LegendRows.of(title, KEYS, 180, 120).title();

        assertThat(written).doesNotEndWith("…").isNotEqualTo(title);
        assertThat(LegendRows.isTitleShortened(title, 180)).isTrue();
        assertThat(LegendRows.isTitleShortened(title, 300)).isFalse();
    }
}
