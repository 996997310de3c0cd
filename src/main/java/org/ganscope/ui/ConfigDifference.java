package org.ganscope.ui;

import org.ganscope.config.Changes;
import org.ganscope.config.Field;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.gan.Sees;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What of an edited config a run can take over at once, and what has to wait for a reset.
 *
 * @param live the run's config with all edits that may change while training
 * @param waiting the paths of the other edits, such as {@code generator.layers[0].units}
 */
record ConfigDifference(ExperimentConfig live, List<String> waiting) {
    ConfigDifference {
        waiting = List.copyOf(waiting);
    }

    /** {@return what changes on the way from {@code running} to {@code edited}} */
    static ConfigDifference between(ExperimentConfig running, ExperimentConfig edited) {
        var merge = new Merge(running);
        var live = (ExperimentConfig) merge.records("", running, edited);
        return new ConfigDifference(live, merge.waiting);
    }

    /** Walks both configs at once and notes what has to wait. */
    private static final class Merge {
        private final ExperimentConfig running;
        private final List<String> waiting = new ArrayList<>();

        Merge(ExperimentConfig running) {
            this.running = running;
        }

        Object records(String path, Record now, Record wanted) {
            RecordComponent[] components = now.getClass().getRecordComponents();
            var values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                RecordComponent component = components[i];
                String name = component.getName();
                values[i] =
                        value(
                                path.isEmpty() ? name : path + "." + name,
                                changesNow(component),
                                read(component, now),
                                read(component, wanted));
            }
            return build(now, components, values);
        }

        private Object value(String path, boolean changesNow, Object now, Object wanted) {
            if (changesNow || now.equals(wanted)) {
                return wanted;
            }
            if (now instanceof Record a
                    && wanted instanceof Record b
                    && a.getClass() == b.getClass()) {
                return records(path, a, b);
            }
            if (now instanceof List<?> a && wanted instanceof List<?> b && a.size() == b.size()) {
                return lists(path, a, b);
            }
            waiting.add(path);
            return now;
        }

        private List<Object> lists(String path, List<?> now, List<?> wanted) {
            var values = new ArrayList<>();
            for (int i = 0; i < now.size(); i++) {
                values.add(value(path + "[" + i + "]", false, now.get(i), wanted.get(i)));
            }
            return values;
        }

        private boolean changesNow(RecordComponent component) {
            Field field = component.getAnnotation(Field.class);
            return field != null
                    && switch (field.changes()) {
                        case Changes.LIVE -> true;
                        case Changes.ON_RESET -> false;
                        case Changes.BY_RULE ->
                                running.discriminator().sees() instanceof Sees.Sample;
                    };
        }
    }

    private static Object read(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    private static Object build(Record like, RecordComponent[] components, Object[] values) {
        try {
            Class<?>[] types =
                    Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new);
            return like.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot build " + like.getClass(), e);
        }
    }
}
