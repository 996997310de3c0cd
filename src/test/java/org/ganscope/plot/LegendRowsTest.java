package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
            assertThat(LegendRows.width(row)).isLessThanOrEqualTo(250 - 2 * LegendRows.EDGE);
        }
    }

    @Test
    void aLowChartLeavesTheLastKeysOut() {
        LegendRows legend = LegendRows.of("Samples", KEYS, 250, 60);

        assertThat(legend.rows()).hasSize(1);
        assertThat(KEYS).startsWith(legend.rows().getFirst().toArray(Key[]::new));
        assertThat(legend.rows().getFirst().size()).isLessThan(KEYS.size());
    }

    @Test
    void aButtonBesideTheTitleLeavesRoomForFewerKeys() {
        int without = LegendRows.of("Samples", KEYS, 250, 60).rows().getFirst().size();

        assertThat(LegendRows.of("Samples", KEYS, 250, 60, 80).rows().getFirst())
                .hasSizeLessThan(without);
    }

    @Test
    void aTitleThatDoesNotFitLosesItsEnd() {
        String title = "Real and generated samples, and what D believes";

        assertThat(LegendRows.of(title, KEYS, 700, 300).title()).isEqualTo(title);
        assertThat(LegendRows.of(title, KEYS, 250, 300).title())
                .isEqualTo("Real and generated samples");
        assertThat(LegendRows.of(title, KEYS, 120, 300).title()).startsWith("Real").endsWith("…");
        assertThat(LegendRows.of(title, KEYS, 1, 1).title()).isEmpty();
    }
}
