package org.ganscope.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The way to a field, such as {@code generator.layers[1].units}.
 *
 * @param segments names ({@code generator}) and places in lists ({@code [1]}), at least one
 */
record Path(List<String> segments) {
    private static final Pattern SEGMENT =
            Pattern.compile("\\.?([A-Za-z][A-Za-z0-9]{0,63})|(\\[[0-9]{1,6}])");

    Path {
        segments = List.copyOf(segments);
    }

    /** {@return the path that {@code text} writes, or nothing if it writes none} */
    static Optional<Path> of(String text) {
        List<String> segments = new ArrayList<>();
        Matcher matcher = SEGMENT.matcher(text);
        int end = 0;
        while (end < text.length() && matcher.find(end) && matcher.start() == end) {
            boolean dotted = text.charAt(end) == '.';
            boolean place = matcher.group(1) == null;
            if (!place && dotted == segments.isEmpty()) {
                return Optional.empty();
            }
            segments.add(place ? matcher.group(2) : matcher.group(1));
            end = matcher.end();
        }
        return end < text.length() || segments.isEmpty()
                ? Optional.empty()
                : Optional.of(new Path(segments));
    }

    /** {@return the path of {@code child}, a name, a place or a longer path, within parent} */
    static String join(String parent, String child) {
        boolean plain = parent.isEmpty() || child.isEmpty() || child.startsWith("[");
        return plain ? parent + child : parent + "." + child;
    }

    /** {@return whether {@code path} is {@code field} itself or lies within it} */
    static boolean isWithin(String path, String field) {
        return path.startsWith(field)
                && (path.length() == field.length()
                        || field.isEmpty()
                        || path.charAt(field.length()) == '.'
                        || path.charAt(field.length()) == '[');
    }

    /** {@return the place that a segment names, if it names one} */
    static OptionalInt place(String segment) {
        return segment.startsWith("[")
                ? OptionalInt.of(Integer.parseInt(segment.substring(1, segment.length() - 1)))
                : OptionalInt.empty();
    }
}
