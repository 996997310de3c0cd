package org.ganscope.ui;

import org.ganscope.config.Kind;

import java.math.BigDecimal;
import java.util.Optional;

/** Moves a typed number a little: a whole one by 1, another by 1 in its second digit. Pure. */
final class Nudge {
    private Nudge() {}

    /** {@return the moved number as text; empty where {@code text} is none} */
    static Optional<String> of(Kind kind, String text, boolean up) {
        try {
            var number = new BigDecimal(text.strip());
            if (number.precision() > 40 || Math.abs(number.scale()) > 40) {
                return Optional.empty();
            }
            BigDecimal by =
                    kind instanceof Kind.Whole || number.signum() == 0
                            ? small(kind)
                            : BigDecimal.ONE.movePointRight(leading(number) - 1);
            BigDecimal moved = up ? number.add(by) : number.subtract(by);
            return Optional.of(moved.signum() == 0 ? "0" : moved.toPlainString());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static BigDecimal small(Kind kind) {
        return kind instanceof Kind.Whole ? BigDecimal.ONE : new BigDecimal("0.1");
    }

    /** {@return the power of ten of the first digit: 0 for 4.2, -3 for 0.0012} */
    private static int leading(BigDecimal number) {
        return number.precision() - number.scale() - 1;
    }
}
