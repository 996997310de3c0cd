package org.ganscope.experiment;

import org.ganscope.codec.RefusedArrayException;
import org.ganscope.codec.Transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Transfers merged buckets, each of their numbers as one array.
 *
 * @param last the last step of the run
 */
record BucketTransfer(Transfer transfer, String name, long last) {

    /** {@return the buckets that are brought for these, oldest first} */
    List<Bucket> through(IntFunction<Bucket> known, int count) {
        List<Bucket> buckets = IntStream.range(0, count).mapToObj(known).toList();
        long[] first = longs("first", buckets, Bucket::first, 0, Buckets.CAPACITY);
        int n = first.length;
        long[] end = longs("last", buckets, Bucket::last, n, n);
        long[] counts = longs("count", buckets, Bucket::count, n, n);
        double[] min = doubles("min", buckets, Bucket::min, n);
        double[] max = doubles("max", buckets, Bucket::max, n);
        double[] sum = doubles("sum", buckets, Bucket::sum, n);
        List<Bucket> brought = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            check(i == 0 ? -1 : end[i - 1], first[i], end[i]);
            boolean isWidth = i == n - 1 || counts[i] == counts[0];
            if (counts[i] < 1 || counts[i] > counts[0] || !isWidth) {
                throw new RefusedArrayException(name + "/count", "must be equal up to the last");
            }
            brought.add(new Bucket(first[i], end[i], min[i], max[i], sum[i], counts[i]));
        }
        return brought;
    }

    private void check(long before, long first, long end) {
        if (first <= before || end < first || end > last) {
            throw new RefusedArrayException(name + "/first", "must rise, from 0 to " + last);
        }
    }

    private long[] longs(
            String part, List<Bucket> buckets, ToLongFunction<Bucket> of, int least, int most) {
        return transfer.longs(
                name + "/" + part, buckets.stream().mapToLong(of).toArray(), least, most);
    }

    private double[] doubles(
            String part, List<Bucket> buckets, ToDoubleFunction<Bucket> of, int count) {
        return transfer.doubles(
                name + "/" + part, buckets.stream().mapToDouble(of).toArray(), count, count);
    }
}
