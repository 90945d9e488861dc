package wales.gwarchod.crimes.extract;

/** Takes what a file holds, in the order of the file. */
public interface RowSink {
    /** A good row. */
    void row(Place place, Row row);

    /**
     * A row that must be held back.
     *
     * @param reference the report it belongs to, or empty if that cannot be told
     * @param version its version, or 0
     */
    void rejected(Place place, String reference, int version, RowFault fault);

    /** A column or file that the format does not name. It is ignored. */
    void unknown(String file, String name);

    /**
     * Where a row stands.
     *
     * @param file its file, as named in the zip; of NDJSON the file itself
     * @param line its first line, the header being line 1
     * @param offset its first byte, unpacked, counted from 0
     */
    record Place(Part part, String file, long line, long offset) {}
}
