package org.ganscope.dataset;

import java.util.List;

/** A file that cannot be used: its owner's fault, told in full. */
public final class RefusedFileException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    RefusedFileException(List<Problem> problems) {
        super(problems.getFirst().rule());
        this.problems = List.copyOf(problems);
    }

    /** {@return what is wrong, at least one thing, in the file's order} */
    public List<Problem> problems() {
        return problems;
    }
}
