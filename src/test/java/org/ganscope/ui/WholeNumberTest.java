package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"500|500", "10,000|10000", "1.000.000|1000000", "' 20_000 '|20000"})
    void wholeNumbersMayHaveGroups(String text, long number) {
        assertThat(WholeNumber.read(text)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "500.5", "12,5", "1e5", "-1", "10,00", "1000,000", "many"})
    void whatIsNoWholeNumberIsRefused(String text) {
        assertThat(WholeNumber.read(text)).isEmpty();
    }
}
