package wales.gwarchod.crimes;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import wales.gwarchod.audit.AuditEntry;
import wales.gwarchod.audit.AuditLog;
import wales.gwarchod.audit.Operation;
import wales.gwarchod.crimes.extract.ExtractFile;
import wales.gwarchod.crimes.extract.Limits;
import wales.gwarchod.crimes.extract.Mapping;
import wales.gwarchod.jobs.Jobs;

/**
 * The way in for extracts. A file is read and checked in one transaction, which leaves checked rows staged; then they are
 * put into the tables step by step. Whatever is cut off in between is finished, or begun again, without a trace.
 */
@Service
@Transactional
public class Loads {
    private final LoadStore store;
    private final StagingDesk staging;
    private final RejectedRows rejected;
    private final LoadFinisher finisher;
    private final TransactionTemplate transaction;
    private final AuditLog audit;
    private final Jobs jobs;
    private final Clock clock;
    private final Map<Long, LoadProgress> reading = new ConcurrentHashMap<>();

    Loads(
            LoadStore store,
            StagingDesk staging,
            RejectedRows rejected,
            LoadFinisher finisher,
            TransactionTemplate transaction,
            AuditLog audit,
            Jobs jobs,
            Clock clock) {
        this.store = store;
        this.staging = staging;
        this.rejected = rejected;
        this.finisher = finisher;
        this.transaction = transaction;
        this.audit = audit;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Loads a file whole, in the calling thread and transactions of its own.
     *
     * @param mapping how the force's file differs from the format, if it does
     * @throws ExtractFault if the file as a whole cannot be used; nothing has changed then
     */
    @Transactional(propagation = Propagation.NEVER)
    public LoadView load(Path file, @Nullable Path mapping) {
        return load(file, mapping, progress -> {});
    }

    /**
     * The same, telling now and then how far it has come.
     *
     * @param progress is called in the calling thread
     */
    @Transactional(propagation = Propagation.NEVER)
    public LoadView load(Path file, @Nullable Path mapping, Consumer<LoadProgress> progress) {
        long id = read(file, mapping, file.getFileName().toString(), progress);
        finisher.finish(
                id,
                () -> progress.accept(
                        inTransaction(() -> store.find(id).map(Loads::progress).orElseThrow())));
        return inTransaction(() -> store.find(id).orElseThrow());
    }

    /**
     * Reads and checks a file in the calling thread, and leaves what follows to a job.
     *
     * @param fileName what the person calls the file, if its path is only ours
     * @return the number of the load; {@link #progress} tells how it goes on
     * @throws ExtractFault if the file as a whole cannot be used; nothing has changed then
     */
    @Transactional(propagation = Propagation.NEVER)
    public long receive(Path file, @Nullable Path mapping, String fileName) {
        long id = read(file, mapping, fileName, progress -> {});
        inTransaction(() -> {
            if (store.find(id).orElseThrow().state() == LoadState.STAGED) {
                jobs.enqueue(LoadJob.NAME, Long.toString(id));
            }
            return id;
        });
        return id;
    }

    private long read(Path file, @Nullable Path mapping, String fileName, Consumer<LoadProgress> progress) {
        String digest = digest(file);
        String mappingDigest = mapping == null ? "" : digest(mapping);
        long id = inTransaction(() -> begin(shortened(fileName), digest, mappingDigest));
        try {
            inTransaction(() -> {
                if (store.find(id).orElseThrow().state() == LoadState.RECEIVING) {
                    stage(id, file, mapping, progress);
                }
                return id;
            });
        } catch (ExtractFault fault) {
            inTransaction(() -> refuse(id, fault));
            throw fault;
        } finally {
            reading.remove(id);
        }
        return id;
    }

    /** A new load, or the one that the same file began; of a file that was applied, a load that says so. */
    private long begin(String fileName, String digest, String mappingDigest) {
        store.lockTables();
        giveUpInterrupted();
        var before = store.sameFile(digest, mappingDigest);
        if (before.isPresent() && before.get().state() == LoadState.RECEIVING) {
            throw new ExtractFault("being-read");
        }
        if (before.isPresent() && before.get().state() == LoadState.STAGED) {
            return before.get().id();
        }
        long id = store.add(fileName, digest, mappingDigest, clock.instant());
        if (before.isPresent()) {
            store.repeated(id, before.get().id(), clock.instant());
            audit.append(AuditEntry.of(Operation.COLLECTION, "crimes.load.repeated", "load", id));
        }
        return id;
    }

    private void stage(long id, Path file, @Nullable Path mappingFile, Consumer<LoadProgress> progress) {
        if (!store.lockReading(id)) {
            throw new ExtractFault("being-read");
        }
        var mapping = mappingFile == null ? Mapping.NONE : Mapping.of(bytes(mappingFile));
        try (var extract = ExtractFile.open(file, mapping, Limits.STANDARD)) {
            if (!store.describe(id, extract.manifest())) {
                throw new ExtractFault("interrupted");
            }
            long expected = extract.manifest().totals().values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            staging.stage(id, extract, rows -> {
                var now = new LoadProgress(id, LoadState.RECEIVING, rows, expected, 0, 0);
                reading.put(id, now);
                progress.accept(now);
            });
        }
    }

    private long refuse(long id, ExtractFault fault) {
        store.refused(id, fault, clock.instant());
        audit.append(AuditEntry.of(Operation.COLLECTION, "crimes.load.refused", "load", id)
                .with("fault", fault.code()));
        return id;
    }

    /**
     * Takes up what a stop cut off: loads that were being read are given up (nothing of them is in the tables, and their
     * file may be handed in again), staged ones are finished by a job. For the start of the service.
     */
    public void recover() {
        store.lockTables();
        giveUpInterrupted();
        store.inState(LoadState.STAGED).forEach(id -> jobs.enqueue(LoadJob.NAME, Long.toString(id)));
    }

    private void giveUpInterrupted() {
        for (long id : store.inState(LoadState.RECEIVING)) {
            if (store.lockReading(id)) {
                refuse(id, new ExtractFault("interrupted"));
            }
        }
    }

    /** The newest loads first, 50 at most. */
    @Transactional(readOnly = true)
    public List<LoadView> recent() {
        return store.recent(50);
    }

    @Transactional(readOnly = true)
    public Optional<LoadView> find(long id) {
        return store.find(id);
    }

    /**
     * The stretch of time that an applied load tells about.
     *
     * @throws java.util.NoSuchElementException if no such load was applied
     */
    @Transactional(readOnly = true)
    public LoadWindow window(long id) {
        return store.window(id).orElseThrow();
    }

    /** Rows of a load that were held back: first those with a fault of their own, by file and line. */
    @Transactional(readOnly = true)
    public List<RejectedRow> rejected(long id, int limit) {
        return rejected.of(id, limit);
    }

    /** How far a load has come; while it is being read by another machine, only that it is. */
    @Transactional(readOnly = true)
    public Optional<LoadProgress> progress(long id) {
        var now = reading.get(id);
        return now != null ? Optional.of(now) : store.find(id).map(Loads::progress);
    }

    private static LoadProgress progress(LoadView load) {
        long expected =
                load.parts().stream().mapToLong(LoadView.PartCount::expected).sum();
        long toDo = load.parts().stream()
                .filter(part -> part.part().equals("reports"))
                .mapToLong(part -> part.read() - part.rejected())
                .sum();
        return new LoadProgress(
                load.id(),
                load.state(),
                load.rowsRead(),
                expected,
                load.changes().handled(),
                toDo);
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private static String shortened(String fileName) {
        String plain = fileName.codePoints()
                .filter(c -> c >= 0x20 && c != 0x7F)
                .limit(200)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1);
    }

    private static byte[] bytes(Path mapping) {
        try {
            if (Files.size(mapping) > 1 << 20) {
                throw new ExtractFault("mapping-not-json");
            }
            return Files.readAllBytes(mapping);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String digest(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            var sha = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, sha).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(sha.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
