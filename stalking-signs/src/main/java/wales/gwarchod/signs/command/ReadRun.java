package wales.gwarchod.signs.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.signs.Reading;
import wales.gwarchod.signs.SignReader;

/**
 * One run of {@code signs read}. The result is written beside its place and moved there at the end, so that a run that fails
 * leaves what was there before.
 */
final class ReadRun {
    private static final int CHUNK = 64;
    private static final int FAULTS_SHOWN = 20;
    private static final int PROGRESS_EVERY = 2_000;

    private final SignsCommand.Options options;
    private final PrintStream err;
    private final SignReader reader;
    private final Lines lines = new Lines();
    private final Pairs pairs;
    private final List<String> faults = new ArrayList<>();
    private long faultCount;
    private long read;
    private long flagged;
    private long incomplete;

    ReadRun(SignsCommand.Options options, PrintStream err) {
        this.options = options;
        this.err = err;
        this.reader = SignReader.shipped().withThreshold(options.threshold());
        this.pairs = new Pairs(reader, lines);
    }

    int run() throws IOException {
        Path folder = options.out().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(String.valueOf(folder));
        }
        Path temporary = Files.createTempFile(folder, ".signs-", ".part");
        try {
            long from = System.nanoTime();
            @Nullable String warning = readInto(temporary);
            double seconds = (System.nanoTime() - from) / 1e9;
            if (faultCount > 0) {
                faults.forEach(err::println);
                err.println(faultCount + " records cannot be read"
                        + (faultCount > FAULTS_SHOWN ? ", of which the first " + FAULTS_SHOWN + " are named" : "")
                        + "; nothing was written");
                return 1;
            }
            move(temporary);
            if (warning != null) {
                err.println(warning);
            }
            summary(seconds);
            return 0;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private void summary(double seconds) {
        err.println(String.format(
                Locale.ROOT,
                "%,d texts in %.1f s (%,.0f texts/s on %d threads); %,d flagged (%.2f%%) at %s; rules %s",
                read,
                seconds,
                read / Math.max(seconds, 1e-9),
                options.threads(),
                flagged,
                read == 0 ? 0.0 : 100.0 * flagged / read,
                options.threshold(),
                reader.rulesVersion()));
        if (incomplete > 0) {
            err.println(incomplete
                    + " texts were too long to be read to the end; a person must read them (complete is false)");
        }
    }

    private void move(Path temporary) throws IOException {
        try {
            Files.move(temporary, options.out(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, options.out(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private @Nullable String readInto(Path temporary) throws IOException {
        try (RecordSource source = RecordSource.open(options.file());
                Writer out = new BufferedWriter(Files.newBufferedWriter(temporary), 1 << 16);
                ExecutorService threads = Executors.newFixedThreadPool(options.threads())) {
            boolean more = true;
            while (more) {
                List<Future<List<Read>>> work = new ArrayList<>();
                while (more && work.size() < options.threads() * 4) {
                    List<InputRecord> chunk = new ArrayList<>(CHUNK);
                    more = fill(source, chunk);
                    if (faultCount == 0) {
                        work.add(threads.submit(
                                () -> chunk.stream().map(this::read).toList()));
                    }
                }
                for (Future<List<Read>> part : work) {
                    write(result(part), out);
                }
            }
            if (options.byPair() && faultCount == 0) {
                pairs.writeTo(out);
            }
            return source.warning();
        } catch (BadRecord e) {
            fault(e);
            return null;
        }
    }

    /** @param line null when pairs are asked for, which are written at the end */
    private record Read(
            InputRecord record, Reading reading, @Nullable String line) {}

    private Read read(InputRecord record) {
        Reading reading = reader.read(record.narrative());
        return new Read(record, reading, options.byPair() ? null : lines.of(record.id(), reading));
    }

    private static List<Read> result(Future<List<Read>> part) throws IOException {
        try {
            return part.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A text stopped the reader", e.getCause());
        }
    }

    private boolean fill(RecordSource source, List<InputRecord> chunk) throws IOException {
        while (chunk.size() < CHUNK) {
            try {
                InputRecord record = source.next();
                if (record == null) {
                    return false;
                }
                chunk.add(record);
            } catch (BadRecord e) {
                fault(e);
                if (e.last) {
                    return false;
                }
            }
        }
        return true;
    }

    private void fault(BadRecord e) {
        faultCount++;
        if (faults.size() < FAULTS_SHOWN) {
            faults.add(String.valueOf(e.getMessage()));
        }
    }

    private void write(List<Read> part, Writer out) throws IOException {
        for (Read one : part) {
            read++;
            flagged += one.reading.flagged() ? 1 : 0;
            incomplete += one.reading.complete() ? 0 : 1;
            if (one.line == null) {
                pairs.add(one.record, one.reading);
            } else {
                out.write(one.line);
                out.write('\n');
            }
            if (read % PROGRESS_EVERY == 0) {
                err.println(String.format(Locale.ROOT, "%,d texts read", read));
            }
        }
    }
}
