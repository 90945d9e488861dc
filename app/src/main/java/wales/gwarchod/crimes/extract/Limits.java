package wales.gwarchod.crimes.extract;

/**
 * How much of anything a file may hold.
 *
 * @param entries files in a zip
 * @param unpackedBytes all of them together, unpacked
 * @param ratio unpacked to packed; looked at after the first {@code ratioFrom} bytes
 * @param rowBytes one row, or one line of NDJSON
 */
public record Limits(int entries, long unpackedBytes, int ratio, long ratioFrom, int rowBytes, int columns) {
    /** The limits that {@code docs/extract-format.md} states. */
    public static final Limits STANDARD = new Limits(20, 20L << 30, 100, 4 << 20, 1 << 20, 200);
}
