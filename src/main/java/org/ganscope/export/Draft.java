package org.ganscope.export;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.UUID;

/**
 * A file or folder in the making. It grows beside its destination under a hidden name and gets the
 * destination's name when it is complete; closed before that, it leaves nothing. Not thread-safe.
 */
public final class Draft implements AutoCloseable {
    private final Path target;
    private final IfThere ifThere;
    private final Set<String> names;
    private final Path draft;
    private final Deque<Path> madeParents = new ArrayDeque<>();
    private boolean published;

    private Draft(Path target, IfThere ifThere, Set<String> names) {
        this.target = target;
        this.ifThere = ifThere;
        this.names = Set.copyOf(names);
        this.draft = hiddenIn(Destination.parent(target));
    }

    /**
     * Begins a folder.
     *
     * @param names what it will hold: a folder that holds something else is never replaced
     */
    public static Draft folder(Path target, IfThere ifThere, Set<String> names) throws IOException {
        Path absolute = target.toAbsolutePath().normalize();
        Destination.checkFolder(absolute, ifThere, names);
        var made = new Draft(absolute, ifThere, names);
        made.begin(Files::createDirectory);
        return made;
    }

    /** Begins a file. */
    public static Draft file(Path target, IfThere ifThere) throws IOException {
        Path absolute = target.toAbsolutePath().normalize();
        Destination.checkFile(absolute, ifThere);
        var made = new Draft(absolute, ifThere, Set.of());
        made.begin(Files::createFile);
        return made;
    }

    private interface Making {
        Path make(Path path) throws IOException;
    }

    private void begin(Making making) throws IOException {
        Path parent = Destination.parent(target);
        for (Path folder = parent; !Files.exists(folder); folder = Destination.parent(folder)) {
            madeParents.addLast(folder);
        }
        try {
            Files.createDirectories(parent);
            making.make(draft);
        } catch (FileSystemException e) {
            close();
            throw OutputException.of(target, e);
        }
    }

    /** {@return where to write until {@link #publish}} */
    public Path path() {
        return draft;
    }

    /**
     * Gives the complete draft its name. If something took that name meanwhile and may not be
     * replaced, or a folder there holds by now what is not ours, the draft gets the next free
     * number rather than being lost.
     *
     * @return where it is now
     */
    public Path publish() throws IOException {
        Path place = ifThere == IfThere.REPLACE ? replace() : moveToFreeName();
        published = true;
        return place;
    }

    private Path replace() throws IOException {
        if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            return Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Destination.foreign(target, names).isEmpty()) {
            return moveToFreeName();
        }
        Path aside = hiddenIn(Destination.parent(target));
        Files.move(target, aside);
        try {
            Files.move(draft, target);
        } catch (IOException e) {
            Files.move(aside, target);
            throw e;
        }
        FileTree.delete(aside);
        return target;
    }

    private Path moveToFreeName() throws IOException {
        boolean isFolder = Files.isDirectory(draft);
        for (int number = 1; ; number++) {
            try {
                return Files.move(draft, Destination.numbered(target, number, isFolder));
            } catch (FileAlreadyExistsException e) {
                // The next number may be free.
            }
        }
    }

    /** {@return a failure to write to the draft, such as that of a full disk, with the place} */
    public OutputException failed(IOException failure) {
        return OutputException.of(target, String.valueOf(failure.getMessage()), failure);
    }

    private static Path hiddenIn(Path parent) {
        return parent.resolve(".ganscope-" + UUID.randomUUID() + ".part");
    }

    @Override
    public void close() throws IOException {
        if (published) {
            return;
        }
        FileTree.delete(draft);
        for (Path folder : madeParents) {
            if (!FileTree.deleteIfEmpty(folder)) {
                return;
            }
        }
    }
}
