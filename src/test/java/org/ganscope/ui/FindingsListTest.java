package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.ganscope.diagnosis.Condition;
import org.ganscope.diagnosis.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import java.util.List;

@ExtendWith(ApplicationExtension.class)
class FindingsListTest {
    private static final Finding SWINGS =
            new Finding(Condition.OSCILLATING, 1040, 8, 6, "It swings.", "Lower the rate.");

    private final FindingsList list = new FindingsList();

    private List<String> words() {
        return list.lookupAll(".label").stream().map(FindingsListTest::text).sorted().toList();
    }

    private static String text(Node label) {
        return ((Label) label).getText();
    }

    @Test
    void aFindingSaysSinceWhenAndWhatToTry() {
        list.show(List.of(SWINGS));

        assertThat(list.isVisible()).isTrue();
        assertThat(words())
                .containsExactly(
                        "It swings.", "Lower the rate.", "Oscillating since step 1,040", "Try");
    }

    @Test
    void nothingIsShownWhereNothingIsFound() {
        list.show(List.of(SWINGS));
        list.show(List.of());

        assertThat(list.isVisible()).isFalse();
        assertThat(list.isManaged()).isFalse();
        assertThat(words()).isEmpty();
    }
}
