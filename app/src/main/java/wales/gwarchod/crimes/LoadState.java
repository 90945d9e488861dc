package wales.gwarchod.crimes;

/** Where a load has got to. */
public enum LoadState {
    /** The file is being read; nothing of it stands in the tables. */
    RECEIVING,
    /** Read and checked; its reports are being put into the tables, some thousand at a time. */
    STAGED,
    /** Every good row stands in the tables. */
    APPLIED,
    /** The same file was applied before; nothing was done. */
    REPEATED,
    /** The file as a whole could not be used; nothing was done. */
    REFUSED
}
