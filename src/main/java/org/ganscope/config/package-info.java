/**
 * Describes, checks, reads and writes config records. A record says of each of its components what
 * it means, its range, its unit and its default ({@link Field}); a sealed family says how each of
 * its records is called ({@link Choice}). Everything else follows from that: {@link RecordReader}
 * makes a record of a JSON tree or names every fault at once, {@link RecordWriter} makes the tree
 * again, {@link Settings} changes single fields by their paths, {@link Difference} tells what
 * changed, and {@link RecordShape} lets a form draw a control for each field.
 *
 * <p>To add a field, add the record component with its annotation, and pass it to {@link Rules} in
 * the constructor. All types here are immutable or short-lived; use them on any one thread.
 */
@NullMarked
package org.ganscope.config;

import org.jspecify.annotations.NullMarked;
