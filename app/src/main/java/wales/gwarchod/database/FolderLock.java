package wales.gwarchod.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The right to use a data folder. The operating system holds it for as long as this process lives, so that a killed process
 * leaves nothing to clear away.
 */
final class FolderLock implements AutoCloseable {
    /** What this process holds. Closing any channel on a locked file gives the lock up, so nobody here may open it again. */
    private static final Set<Path> HELD = new HashSet<>();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes the folder.
     *
     * @param folder an existing folder, by its real path
     * @param purpose what this process does with it, for the sentence another process will read
     * @throws CannotOpen if somebody else has it
     */
    static FolderLock take(Path folder, String purpose) {
        var file = folder.resolve("lock");
        synchronized (HELD) {
            if (HELD.contains(folder)) {
                throw new CannotOpen("The data folder %s is already in use by this process.".formatted(folder));
            }
            try {
                var channel = lock(file);
                if (channel == null) {
                    throw new CannotOpen("The data folder %s is in use by %s.".formatted(folder, holder(file)));
                }
                say(
                        channel,
                        "%s (process %d)"
                                .formatted(purpose, ProcessHandle.current().pid()));
                HELD.add(folder);
                return new FolderLock(folder, channel);
            } catch (IOException broken) {
                throw new CannotOpen(
                        "The data folder %s cannot be locked: %s.".formatted(folder, broken.getMessage()), broken);
            }
        }
    }

    private static @Nullable FileChannel lock(Path file) throws IOException {
        var channel = FileChannel.open(file, PrivateFiles.options(CREATE, READ, WRITE), PrivateFiles.FILE);
        if (channel.tryLock() == null) {
            channel.close();
            return null;
        }
        return channel;
    }

    private static String holder(Path file) throws IOException {
        var text = Files.readString(file).strip();
        return text.isEmpty() ? "another process" : text;
    }

    private static void say(FileChannel channel, String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    }

    @Override
    public void close() {
        synchronized (HELD) {
            HELD.remove(folder);
            try {
                channel.close();
            } catch (IOException broken) {
                throw new CannotOpen("The data folder %s cannot be given up.".formatted(folder), broken);
            }
        }
    }
}
