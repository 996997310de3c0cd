package org.ganscope.math;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.util.Statistics;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Runs the benchmarks that JMH's options choose, or all, and prints a Markdown table: for each
 * benchmark and size, how many operations or elements were counted in a nanosecond.
 */
final class KernelTable {
    private static final String IMPLEMENTATION = "implementation";

    private KernelTable() {}

    public static void main(String[] options) throws Exception {
        Map<String, String> rows = new LinkedHashMap<>();
        for (RunResult result : new Runner(new CommandLineOptions(options)).run()) {
            rows.merge(row(result.getParams()), cell(result), (vector, plain) -> vector + plain);
        }
        System.out.println();
        System.out.println("| benchmark | sizes | threads | vector | plain |");
        System.out.println("|---|---|--:|--:|--:|");
        rows.forEach((row, cells) -> System.out.println(row + cells));
    }

    /** {@return what is measured, but not on which implementation} */
    private static String row(BenchmarkParams params) {
        String[] name = params.getBenchmark().split("\\.", -1);
        String sizes =
                params.getParamsKeys().stream()
                        .filter(key -> !key.equals(IMPLEMENTATION))
                        .map(params::getParam)
                        .collect(Collectors.joining(", "));
        return "| %s %s | %s | %d |"
                .formatted(
                        name[name.length - 2].replace("Benchmark", ""),
                        name[name.length - 1],
                        sizes,
                        params.getThreads());
    }

    /** {@return median and range of what was counted} */
    private static String cell(RunResult result) {
        Result<?> counter = result.getSecondaryResults().values().iterator().next();
        Statistics rates = counter.getStatistics();
        return String.format(
                Locale.ROOT,
                " %.2f (%.2f to %.2f) |",
                rates.getPercentile(50),
                rates.getMin(),
                rates.getMax());
    }
}
