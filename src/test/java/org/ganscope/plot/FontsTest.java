package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FontsTest {
    @Test
    void theTypeThatShipsHasEverySignThatChartsWrite() {
        String signs = "‹›<0123456789.,%−–₁· log2 D*(x) G(z)";

        assertThat(Fonts.regular(11).canDisplayUpTo(signs)).isEqualTo(-1);
        assertThat(Fonts.bold(13).canDisplayUpTo(signs)).isEqualTo(-1);
    }
}
