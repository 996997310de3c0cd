package org.ganscope.dynamics;

/** A complex number: of a real matrix, with its conjugate. */
public record Eigenvalue(double real, double imaginary) {

    /** {@return its distance from 0} */
    public double modulus() {
        return Math.hypot(real, imaginary);
    }

    Eigenvalue plus(double number) {
        return new Eigenvalue(real + number, imaginary);
    }

    double distance(Eigenvalue other) {
        return Math.hypot(real - other.real, imaginary - other.imaginary);
    }
}
