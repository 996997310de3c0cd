package org.ganscope.codec;

/** An array in a file that is not what it must be: a sentence for the user. */
public final class RefusedArrayException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * @param name of the array
     * @param rule what it breaks, such as "must be finite"
     */
    public RefusedArrayException(String name, String rule) {
        super(name + " " + rule);
    }
}
