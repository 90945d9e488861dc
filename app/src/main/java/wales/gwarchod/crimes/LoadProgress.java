package wales.gwarchod.crimes;

/**
 * How far a load has come.
 *
 * @param rowsRead rows read so far, of every part
 * @param rowsExpected by the source's totals; 0 while they are not known
 * @param reportsDone reports that stand in the tables
 * @param reportsToDo reports that will, once all is done
 */
public record LoadProgress(
        long loadId, LoadState state, long rowsRead, long rowsExpected, long reportsDone, long reportsToDo) {
    /** From 0 to 100: half for reading, half for what follows. */
    public int percent() {
        return switch (state) {
            case RECEIVING -> rowsExpected == 0 ? 0 : (int) Math.min(50, 50 * rowsRead / rowsExpected);
            case STAGED -> reportsToDo == 0 ? 50 : (int) (50 + Math.min(49, 50 * reportsDone / reportsToDo));
            case APPLIED, REPEATED, REFUSED -> 100;
        };
    }
}
