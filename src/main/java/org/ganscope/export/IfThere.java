package org.ganscope.export;

/** What to do where something has the wanted name already. */
public enum IfThere {
    /** Nothing is written. */
    REFUSE,
    /** It goes when the new one is complete; a folder only if GANscope wrote all that is in it. */
    REPLACE,
    /** The new one gets the next free number: ganscope-out, ganscope-out-2, ... */
    NUMBER
}
