package org.ganscope.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only standard JSON is taken, and what is wrong is said with its place. */
class StrictJsonTest {

    @Test
    void everyKindOfValueIsRead() {
        assertThat(StrictJson.parse("{\"a\": [1, 2.50, \"é\", true, null, {}]}", "test"))
                .hasToString("{\"a\":[1,2.50,\"é\",true,null,{}]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{|line 1, column 2: it ends too early",
                "[1, 2|line 1, column 6: it ends too early",
                "``|line 1, column 1: it ends too early",
                "{\"a\": 1,}|line 1, column 10: a name is expected; is there a comma too many?",
                "{\"a\" 1}|line 1, column 7: a colon is missing after a name",
                "`{\n \"a\": 1\n \"b\": 2}`|line 3, column 3: a comma or } is missing",
                "[1 2]|line 1, column 5: a comma or ] is missing",
                "{\"a\": \"x}|line 1, column 10: a text has no closing quote",
                "{\"a\": }|line 1, column 7: a value is missing",
                "[\"\\q\"]|line 1, column 5: a \\ stands before a letter it cannot stand before",
                "[\"\\u12\"]|line 1, column 5: four hexadecimal digits must follow \\u",
                "[\"\\ud800\"]|line 1, column 10: a text holds half a character",
                "`[\"a\nb\"]`|line 1, column 3: a text holds a line break or tab; write \\n",
                "{} {}|line 1, column 5: something follows after its end",
                "{\"a\": 1, \"a\": 2}|line 1, column 13: a is given twice",
            })
    void whatIsBrokenIsNamedWithItsPlace(String json, String reason) {
        assertThatThrownBy(() -> StrictJson.parse(json, "my.json"))
                .isInstanceOf(ConfigException.class)
                .hasMessage("my.json is not valid JSON, " + reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// no\n{}",
                "{'a': 1}",
                "{a: 1}",
                "[NaN]",
                "[Infinity]",
                "[01]",
                "[+1]",
                "[1.]",
                "[True]",
                "[0x10]",
                "{\"a\" = 1}",
                "[1; 2]",
                "\u0000"
            })
    void whatOnlyLenientParsersTakeIsRefused(String json) {
        assertThatThrownBy(() -> StrictJson.parse(json, "my.json"))
                .isInstanceOf(ConfigException.class)
                .message()
                .matches("my\\.json is not valid JSON, line 1, column \\d+: .*")
                .doesNotContain("JsonReader", "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void deepNestingIsRefusedBeforeItCostsAnything(String level) {
        assertThatThrownBy(() -> StrictJson.parse(level.repeat(100_000), "my.json"))
                .isInstanceOf(ConfigException.class)
                .hasMessageEndingWith("it is nested more than 32 deep");
    }

    @Test
    void aNumberOfManyDigitsIsRefused() {
        assertThatThrownBy(() -> StrictJson.parse("1".repeat(100_000), "my.json"))
                .isInstanceOf(ConfigException.class);
    }
}
