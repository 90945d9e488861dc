package wales.gwarchod.crimes.extract;

/** The cells of one row by our own column names; a cell that is not there is empty. */
@FunctionalInterface
interface Cells {
    String get(String column);
}
