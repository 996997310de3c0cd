package org.ganscope.math;

/**
 * Exercises the vector code until it is compiled, on a thread of its own. Interpreted, an operation
 * of the Vector API takes a thousand times as long: training would crawl for seconds. Until then
 * the plain code does the work, and since both give the same bits, nobody can tell from a result
 * when the change was.
 */
@SuppressWarnings("ThreadPriorityCheck") // only manners: nothing relies on who runs first
final class WarmUp {
    /**
     * Sizes that leave a rest in every loop and that are as large as a game's: loops compile so.
     */
    private static final int UNITS = 13;

    private static final int INPUTS = 41;
    private static final int COLUMNS = 101;

    /** Measurements in a row of which the fastest counts. */
    private static final int ROUNDS = 50;

    /** Nanoseconds after which it is clear that this virtual machine compiles no vector code. */
    private static final long PATIENCE = 120_000_000_000L;

    private static volatile boolean done;

    private final float[] a = new float[INPUTS * COLUMNS];
    private final float[] b = new float[INPUTS * COLUMNS];
    private final float[] c = new float[INPUTS * COLUMNS];
    private final float[] moments = new float[4];
    private final int[] words = new int[RandomBits.WORDS];

    private WarmUp() {
        b[0] = 1;
    }

    /** {@return whether the vector code is there and fast by now; the first question starts it} */
    static boolean done() {
        return done || (VectorSupport.available() && Once.STARTED && done);
    }

    /** Starts the thread when it is first touched. */
    private static final class Once {
        static final boolean STARTED = start();

        private static boolean start() {
            Thread thread = new Thread(new WarmUp()::exercise, "vector code warm-up");
            thread.setDaemon(true);
            thread.start();
            return true;
        }
    }

    private void exercise() {
        Kernels plain = new PlainKernels();
        RandomBits plainBits = new PlainRandomBits();
        Kernels vector = new VectorKernels();
        RandomBits vectorBits = new VectorRandomBits();
        long start = System.nanoTime();
        while (!done && System.nanoTime() - start < PATIENCE) {
            done = 2 * fastest(vector, vectorBits) < fastest(plain, plainBits);
        }
    }

    /** {@return nanoseconds of the fastest of some rounds} */
    private long fastest(Kernels kernels, RandomBits bits) {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            multiply(kernels);
            apply(kernels);
            sum(kernels);
            move(kernels);
            bits.fill(words, 1, i, 0, 0);
            bits.gaussian(words, 1, a);
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        return fastest;
    }

    private void multiply(Kernels kernels) {
        kernels.affine(UNITS, INPUTS, COLUMNS, a, b, a, c);
        kernels.product(UNITS, INPUTS, COLUMNS, a, b, c);
        kernels.productOfTransposed(UNITS, INPUTS, COLUMNS, a, b, c);
        kernels.productWithTransposed(UNITS, COLUMNS, UNITS, a, b, c);
        kernels.affine(UNITS, UNITS, COLUMNS, a, b, a, c);
    }

    private void apply(Kernels kernels) {
        for (Function f : Function.values()) {
            kernels.apply(f, a, c, COLUMNS);
        }
        for (Pairing f : Pairing.values()) {
            kernels.combine(f, a, b, c, COLUMNS);
        }
        kernels.scale(2, 1, a, c, COLUMNS);
        kernels.leakyRelu(0.2f, a, c, COLUMNS);
        kernels.leakyReluSlope(0.2f, a, b, c, COLUMNS);
        kernels.elu(1, a, c, COLUMNS);
        kernels.eluSlope(1, a, b, c, COLUMNS);
        kernels.power(2, a, c, COLUMNS);
        kernels.cubic(1, 1, moments, a, c, COLUMNS);
    }

    private void sum(Kernels kernels) {
        a[0] = (float) (kernels.sum(b, COLUMNS) + kernels.sumOfSquares(b, COLUMNS));
        kernels.moments(b, COLUMNS, moments);
        kernels.rowSums(UNITS, COLUMNS, b, c);
    }

    private void move(Kernels kernels) {
        boolean finite = kernels.sgd(0, 0, a, c, b, COLUMNS);
        finite &= kernels.adam(0, 1, 0, 0, 1, a, c, c, b, COLUMNS);
        b[0] = finite ? 1 : 2;
    }
}
