package org.ganscope.cli;

import org.ganscope.export.Beginning;
import org.ganscope.export.Draft;
import org.ganscope.export.Ending;
import org.ganscope.export.OutputException;
import org.ganscope.export.Progress;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Trains a run before the user's eyes, and names its files when they are complete. */
record RunTask(Terminal terminal, Beginning beginning) {

    /** What to write of the run. */
    interface Work {
        Ending write(Path draft, Progress progress) throws IOException, InterruptedException;
    }

    /** {@return the exit code} */
    int write(Draft draft, Work work) throws IOException, InterruptedException {
        Report.beginning(terminal, beginning);
        Ending ending;
        try (var progress = new ProgressLine(terminal, "steps")) {
            ending = work.write(draft.path(), progress);
        } catch (OutputException | FileSystemException | ClosedByInterruptException e) {
            throw e;
        } catch (IOException e) {
            throw draft.failed(e);
        }
        return Report.ending(terminal, beginning.config(), ending, draft.publish());
    }
}
