package org.ganscope.math;

/**
 * Whether this JVM was started with the Vector API. Classes that use it must not be touched where
 * it was not: their loading would fail.
 */
final class VectorSupport {
    private static final boolean AVAILABLE =
            ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();

    private VectorSupport() {}

    static boolean available() {
        return AVAILABLE;
    }
}
