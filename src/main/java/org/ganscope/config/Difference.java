package org.ganscope.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * One field in which two configs differ.
 *
 * @param path of the field; where another choice was made, of the choice; where a list has another
 *     length, of the list
 * @param field what is known of it
 * @param changes when the change takes hold: {@link Changes#LIVE} or {@link Changes#ON_RESET}
 */
public record Difference(String path, FieldShape field, Changes changes) {

    /**
     * {@return the fields in which {@code after} differs from {@code before}, in their order}
     *
     * @param isLive answers for {@link Changes#BY_RULE} whether the named rule allows a change now
     */
    public static <T extends Record> List<Difference> between(
            T before, T after, Predicate<String> isLive) {
        List<Difference> differences = new ArrayList<>();
        compare("", before, after, isLive, differences);
        return List.copyOf(differences);
    }

    private static void compare(
            String path,
            Record before,
            Record after,
            Predicate<String> isLive,
            List<Difference> differences) {
        for (FieldShape field : RecordShape.of(before.getClass()).fields()) {
            String at = Path.join(path, field.name());
            compare(at, field, field.in(before), field.in(after), isLive, differences);
        }
    }

    private static void compare(
            String path,
            FieldShape field,
            Object before,
            Object after,
            Predicate<String> isLive,
            List<Difference> differences) {
        if (before instanceof Record one
                && after instanceof Record other
                && one.getClass() == other.getClass()) {
            compare(path, one, other, isLive, differences);
        } else if (before instanceof List<?> one
                && after instanceof List<?> other
                && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                String at = Path.join(path, "[" + i + "]");
                compare(at, field, one.get(i), other.get(i), isLive, differences);
            }
        } else if (!Objects.equals(before, after)) {
            differences.add(new Difference(path, field, effective(field, isLive)));
        }
    }

    private static Changes effective(FieldShape field, Predicate<String> isLive) {
        return switch (field.changes()) {
            case LIVE -> Changes.LIVE;
            case ON_RESET -> Changes.ON_RESET;
            case BY_RULE -> isLive.test(field.rule()) ? Changes.LIVE : Changes.ON_RESET;
        };
    }
}
