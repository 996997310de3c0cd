package org.ganscope.data;

import org.ganscope.dataset.RefusedFileException;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;

/**
 * Remembers rows for as long as a config holds them, so that a config made anew, as each change of
 * a field makes it, need not read its file again. Any thread.
 */
final class LoadedFiles {
    private record Key(DataPlace place, Extract extract) {}

    /** Reads a file. */
    interface Reading {
        FileRows read() throws IOException, RefusedFileException;
    }

    private static final Map<Key, WeakReference<FileRows>> ROWS = new HashMap<>();

    private LoadedFiles() {}

    static FileRows rows(DataPlace place, Extract extract, Reading reading)
            throws IOException, RefusedFileException {
        Key key = new Key(place, extract);
        synchronized (ROWS) {
            ROWS.values().removeIf(one -> one.get() == null);
            WeakReference<FileRows> known = ROWS.get(key);
            FileRows rows = known == null ? null : known.get();
            if (rows != null) {
                return rows;
            }
        }
        FileRows read = reading.read();
        synchronized (ROWS) {
            ROWS.put(key, new WeakReference<>(read));
        }
        return read;
    }
}
