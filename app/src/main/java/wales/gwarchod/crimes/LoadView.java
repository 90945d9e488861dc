package wales.gwarchod.crimes;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One load as its page shows it.
 *
 * @param source the source system's code; empty if the file was refused before that could be read
 * @param complete whether the rows read agree with the source's totals; null until that is known
 * @param faultCode why it was refused: ends the word {@code crimes.fault.CODE}; else empty
 * @param unknown files and columns that the format does not name
 * @param parts the reconciliation, in the order of the format page; empty until the file is read
 */
public record LoadView(
        long id,
        String source,
        String force,
        String fileName,
        @Nullable Instant extractedAt,
        Instant receivedAt,
        @Nullable Instant finishedAt,
        LoadState state,
        @Nullable Boolean complete,
        String faultCode,
        List<String> faultArgs,
        List<String> unknown,
        Changes changes,
        List<PartCount> parts) {
    public LoadView {
        faultArgs = List.copyOf(faultArgs);
        unknown = List.copyOf(unknown);
        parts = List.copyOf(parts);
    }

    /** Rows in the file, of every part. */
    public long rowsRead() {
        return parts.stream().mapToLong(PartCount::read).sum();
    }

    public long rowsRejected() {
        return parts.stream().mapToLong(PartCount::rejected).sum();
    }

    /** Whether pages must say that something is missing. */
    public boolean isIncomplete() {
        return Boolean.FALSE.equals(complete);
    }

    /**
     * What a load did to the reports.
     *
     * @param added not known before
     * @param changed a newer version, or rows that had been held back
     * @param unchanged known in this version
     * @param history late older versions
     */
    public record Changes(long added, long changed, long unchanged, long history) {
        /** Nothing was changed. */
        public static final Changes NONE = new Changes(0, 0, 0, 0);

        /** Reports that stand in the tables now and did not, or not so, before. */
        public long made() {
            return added + changed + history;
        }

        public long handled() {
            return made() + unchanged;
        }
    }

    /**
     * One part of the reconciliation.
     *
     * @param part {@code reports}, {@code classifications}, {@code people}, {@code contacts} or {@code orders}
     * @param expected rows by the source's own count
     * @param read rows found in the file
     * @param rejected rows of these that were held back
     */
    public record PartCount(String part, long expected, long read, long rejected) {
        public boolean agrees() {
            return expected == read;
        }
    }
}
