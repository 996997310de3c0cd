package org.ganscope.config;

/** The rules of single values. Each notes a fault and says whether the value may stand. */
final class Checks {
    private Checks() {}

    /** Checks a number; {@code shown} is the same as its user wrote it. */
    static boolean number(Number value, Object shown, Range range, Faults faults) {
        boolean fits = range.contains(value.doubleValue());
        faults.require(fits, "must be " + range.words(), shown);
        return fits;
    }

    /** Checks the length of a text, and that it may be shown anywhere, a terminal included. */
    static boolean text(String value, Range range, Faults faults) {
        int length = value.length();
        if (!range.contains(length)) {
            faults.add(
                    "must be text of %s characters".formatted(range.words()),
                    "text of " + Words.limit(length));
            return false;
        }
        boolean plain = value.codePoints().allMatch(Checks::isPlain);
        faults.require(plain, "must be text without control characters", value);
        return plain;
    }

    /** Checks the length of a list. */
    static boolean size(int size, Range range, Faults faults) {
        boolean fits = range.contains(size);
        if (!fits) {
            faults.add("must be a list of " + range.words(), "a list of " + Words.limit(size));
        }
        return fits;
    }

    /** A lone surrogate cannot be written to a file; a control character can move a cursor. */
    private static boolean isPlain(int codePoint) {
        int type = Character.getType(codePoint);
        return codePoint == '\n' || (type != Character.CONTROL && type != Character.SURROGATE);
    }
}
