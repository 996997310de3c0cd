package org.ganscope.math;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The bits depend neither on the width of the registers nor on what is compiled. */
class KernelBitsTest {
    private static final int ROWS = 5;
    private static final int INNER = 9;
    private static final int COLUMNS = 77;

    @ParameterizedTest
    @ValueSource(ints = {16, 32})
    void narrowRegistersGiveTheBitsOfWideOnes(int bytes) throws IOException, InterruptedException {
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--add-modules",
                        "jdk.incubator.vector",
                        "-XX:MaxVectorSize=" + bytes,
                        "-cp",
                        System.getProperty("java.class.path"),
                        KernelBitsTest.class.getName());
        Process child =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        byte[] output = child.getInputStream().readAllBytes();
        assertThat(child.waitFor()).isZero();

        assertThat(new String(output, StandardCharsets.UTF_8).strip())
                .isEqualTo(String.valueOf(digest(new VectorKernels())));
    }

    /** Prints the digest of this virtual machine's vector kernels. */
    public static void main(String[] arguments) {
        System.out.println(digest(new VectorKernels()));
    }

    @Test
    void compiledCodeGivesTheBitsOfInterpretedCode() {
        Kernels vector = new VectorKernels();
        int first = digest(vector);
        for (int i = 0; i < 3000; i++) {
            assertThat(digest(vector)).isEqualTo(first);
        }
        assertThat(digest(new PlainKernels())).isEqualTo(first);
    }

    /** {@return a hash of the results of all kernels} */
    private static int digest(Kernels kernels) {
        float[] a = wave(INNER * COLUMNS, 1);
        float[] b = wave(INNER * COLUMNS, 2);
        float[] c = new float[INNER * COLUMNS];
        kernels.affine(ROWS, INNER, COLUMNS, a, b, a, c);
        int hash = Arrays.hashCode(c);
        kernels.productOfTransposed(ROWS, INNER, COLUMNS, a, b, c);
        hash = 31 * hash + Arrays.hashCode(c);
        kernels.productWithTransposed(INNER, COLUMNS, INNER, a, b, c);
        hash = 31 * hash + Arrays.hashCode(c);
        for (Function f : Function.values()) {
            kernels.apply(f, a, c, COLUMNS);
            hash = 31 * hash + Arrays.hashCode(c);
        }
        kernels.moments(a, COLUMNS, c);
        kernels.rowSums(INNER, COLUMNS, b, a);
        kernels.adam(0.1f, 0.3f, 0.5f, 0.9f, 1e-8f, b, a, c.clone(), c, 1);
        return 31 * hash + Arrays.hashCode(c);
    }

    private static float[] wave(int count, int seed) {
        float[] x = new float[count];
        for (int i = 0; i < count; i++) {
            x[i] = 0.1f + (i * 7 + seed) % 13 * 0.25f;
        }
        return x;
    }
}
