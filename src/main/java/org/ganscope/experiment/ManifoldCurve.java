package org.ganscope.experiment;

/** The image of one number of noise, cut into pieces of equal probability. Immutable. */
public final class ManifoldCurve implements Manifold {
    private final Points nodes;
    private final double probability;

    /**
     * @param nodes the ends of the pieces, in the order of the noise
     * @param probability of each piece
     */
    ManifoldCurve(Points nodes, double probability) {
        this.nodes = nodes;
        this.probability = probability;
    }

    /** {@return the ends of the pieces, in the order of the noise} */
    public Points nodes() {
        return nodes;
    }

    public int pieces() {
        return nodes.size() - 1;
    }

    /** {@return the probability per unit of length on a piece; infinite where it is a point} */
    public double density(int piece) {
        double across = nodes.x(piece + 1) - nodes.x(piece);
        double up = nodes.y(piece + 1) - nodes.y(piece);
        return probability / Math.hypot(across, up);
    }
}
