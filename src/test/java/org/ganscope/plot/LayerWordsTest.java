package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.config.Family;
import org.ganscope.config.Option;
import org.ganscope.nn.Activation;
import org.junit.jupiter.api.Test;

class LayerWordsTest {
    @Test
    void eachActivationUnderSpectralNormalisationHasShorterForms() {
        for (Option activation : Family.of(Activation.class).options()) {
            String name = activation.label();
            var words = new LayerWords("16", name + ", W/σ");

            assertThat(words.second()).startsWith(name + ", W/σ").endsWith("W/σ");
            assertThat(words.second()).containsAll(new LayerWords("16", name).second());
        }
    }

    @Test
    void aWordThatSaysOfWhatGivesThatAway() {
        assertThat(new LayerWords("16", "max of 5").second()).containsExactly("max of 5", "max");
    }
}
