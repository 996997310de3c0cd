package org.ganscope.gan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

class BenchmarkGameTest {
    static List<BenchmarkGame> games() {
        return BenchmarkGame.ALL;
    }

    private static BenchmarkGame game(String name) {
        return games().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("games")
    void everyGameCanBePlayed(BenchmarkGame game) {
        game.start(1).iterate();
    }

    @Test
    void operationsCountTheProductsThatAGameNeeds() {
        // G 1-16-16-1 has 288 weights, 272 of them behind its first layer; D 1-32-32-1 1,088 and
        // 1,056; each meets 256 samples.
        double ofD = 288 + 2 * (2 * 1088 + 1056);
        double ofG = 288 + 1088 + 1088 + 288 + 272;

        assertThat(game("gauss1d").operations()).isEqualTo(2 * 256 * (ofD + ofG));
    }

    @Test
    void aDiscriminatorOfMomentsRunsOnceForABatch() {
        // G 1-5-5-1: 35 weights, 30 behind the first layer; D 4-10-10-1: 150 and 110.
        double ofD = 500 * 35 + 2 * (2 * 150 + 110);
        double ofG = 500 * (35 + 35 + 30) + 2 * 150;

        assertThat(game("devnag50").operations()).isEqualTo(2 * 20 * (ofD + ofG));
    }
}
