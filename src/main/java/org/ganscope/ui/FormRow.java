package org.ganscope.ui;

import org.ganscope.config.FieldShape;
import org.ganscope.config.Kind;
import org.ganscope.config.Option;
import org.ganscope.data.DataFile;

import java.util.List;

/** One line of the config form, or one control within a line. */
sealed interface FormRow {
    /** {@return where it stands in the config, such as {@code generator.layers[0].units}} */
    String path();

    /** {@return whether an edit reaches the run without a reset} */
    boolean live();

    /** {@return what stays the same while only values change} */
    Object structure();

    /** A number or a text. */
    record Entry(String path, FieldShape field, String text, boolean live) implements FormRow {
        /** {@return whether the text is the path of a data file} */
        boolean namesAFile() {
            return field.kind().equals(new Kind.Text(DataFile.class));
        }

        @Override
        public Object structure() {
            return path + live;
        }
    }

    /** One of a family. */
    record Choose(String path, FieldShape field, List<Option> options, Option chosen, boolean live)
            implements FormRow {
        public Choose {
            options = List.copyOf(options);
        }

        @Override
        public Object structure() {
            return path + live + chosen.name();
        }
    }

    /**
     * The head of a list, whose entries follow.
     *
     * @param columns what the entries' fields are, such as "units, activation"
     * @param growable whether one more is allowed
     */
    record ListHead(String path, FieldShape field, String columns, boolean growable, boolean live)
            implements FormRow {
        @Override
        public Object structure() {
            return path + live + growable;
        }
    }

    /**
     * One entry of a list, its fields side by side.
     *
     * @param removable whether the list may be shorter
     * @param hasMore whether it has fields that seldom have rows, see {@link FormRows}
     */
    record Item(String path, String label, List<FormRow> cells, boolean removable, boolean hasMore)
            implements FormRow {
        public Item {
            cells = List.copyOf(cells);
        }

        @Override
        public boolean live() {
            return !cells.isEmpty() && cells.stream().allMatch(FormRow::live);
        }

        @Override
        public Object structure() {
            return List.of(
                    path, removable, hasMore, cells.stream().map(FormRow::structure).toList());
        }
    }
}
