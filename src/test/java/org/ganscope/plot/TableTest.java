package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.experiment.Plane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

import java.util.List;
import java.util.Locale;

class TableTest {
    @Test
    void shorterColumnsEndInEmptyCells() {
        Table table =
                Table.titled("Both")
                        .whole("step", 3, i -> 10L * i)
                        .numbers("loss", 2, i -> i == 0 ? Double.NaN : 0.25);

        assertThat(table.csv()).isEqualTo("step,loss\n0,\n10,0.25\n20,\n");
    }

    @Test
    void numbersReadBackToTheSameBits() {
        double third = 1.0 / 3;
        float tenth = 0.1f;
        Table table =
                Table.titled("Exact")
                        .numbers("double", 1, i -> third)
                        .floats("float", 1, i -> tenth)
                        .numbers("infinite", 1, i -> Double.NEGATIVE_INFINITY);

        assertThat(Double.parseDouble(table.column("double").cells().getFirst())).isEqualTo(third);
        assertThat(table.column("float").cells()).containsExactly("0.1");
        assertThat(table.column("infinite").cells()).containsExactly("-Infinity");
    }

    @Test
    void wordsWithCommasAndQuotesAreQuoted() {
        Table table = Table.titled("Words").words("line", List.of("a, b", "say \"half\"", "plain"));

        assertThat(table.csv()).isEqualTo("line\n\"a, b\"\n\"say \"\"half\"\"\"\nplain\n");
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void aCountryWithADecimalCommaChangesNothing() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(Table.titled("Half").numbers("half", 1, i -> 1234.5).csv())
                    .isEqualTo("half\n1234.5\n");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aPlaneHasARowForEachPointOfItsGrid() {
        var plane = new Plane(0, 2, 10, 11, 3, new float[] {1, 2, 3, 4, 5, 6});

        assertThat(Table.titled("D").plane("x", "y", "d", plane).csv())
                .isEqualTo(
                        """
                        x,y,d
                        0.0,10.0,1.0
                        1.0,10.0,2.0
                        2.0,10.0,3.0
                        0.0,11.0,4.0
                        1.0,11.0,5.0
                        2.0,11.0,6.0
                        """);
    }

    @Test
    void nothingToTellIsAnEmptyTable() {
        assertThat(Table.titled("Nothing").isEmpty()).isTrue();
        assertThat(Table.titled("One").whole("step", 1, i -> 0).isEmpty()).isFalse();
    }
}
