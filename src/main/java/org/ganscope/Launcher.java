package org.ganscope;

/** Starts GANscope: the window, or the command line. */
public final class Launcher {
    private Launcher() {}

    /** Starts what the arguments ask for. */
    public static void main(String[] args) {
        System.out.println("GANscope");
    }
}
