package wales.gwarchod.linkage.record;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/** One value of each record, in one form, as a number. */
public final class CodeColumn {
    private final Codes codes = new Codes();
    private final Recent<Integer> recent;
    private int[] values = new int[64];
    private long[] ends = new long[64];
    private int size;
    private int codesBefore;

    /** @param form brings a recorded value to its one form; empty when it says nothing */
    CodeColumn(UnaryOperator<String> form) {
        recent = new Recent<>(recorded -> code(form.apply(recorded)));
    }

    private int code(String text) {
        int known = codes.size();
        int code = codes.of(text);
        if (code == known) {
            keepEnds(code, text);
        }
        return code;
    }

    void add(String recorded) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = recorded.isEmpty() ? 0 : recent.of(recorded);
    }

    /** The number of a record's value; 0 when it has none. */
    public int at(int record) {
        return values[record];
    }

    /** The text of a record's value; empty when it has none. */
    public String text(int record) {
        return codes.text(values[record]);
    }

    /**
     * Whether two values may lie one edit apart: a test that costs little and only ever says no when they do not. One edit leaves the first
     * four signs or the last four of a text of ten and more as they were.
     */
    public boolean mayBeOneEdit(int one, int other) {
        long a = ends[one];
        long b = ends[other];
        return a == 0 || b == 0 || (int) a == (int) b || a >>> Integer.SIZE == b >>> Integer.SIZE;
    }

    private void keepEnds(int number, String text) {
        if (number >= ends.length) {
            ends = Arrays.copyOf(ends, number * 2);
        }
        int length = text.length();
        ends[number] =
                length < 10 ? 0 : (long) packed(text, 0) << Integer.SIZE | packed(text, length - 4) & 0xFFFFFFFFL;
    }

    private static int packed(String text, int from) {
        int packed = 0;
        for (int i = from; i < from + 4; i++) {
            packed = packed << Byte.SIZE | text.charAt(i) & 0xFF;
        }
        return packed;
    }

    /** The texts of the numbers. */
    public Codes codes() {
        return codes;
    }

    /** Whether any record has a value. */
    public boolean isUsed() {
        return codes.size() > 1;
    }

    void reorder(int[] order) {
        values = Order.apply(order, values);
    }

    /** What is added from now on until {@link #takeBack} is taken back. */
    void beginProbe() {
        recent.pause(true);
        codesBefore = codes.size();
    }

    /** Forgets the last record and the values that came with it. */
    void takeBack() {
        size--;
        codes.truncate(codesBefore);
        recent.pause(false);
    }

    /** What was recorded lately is forgotten; only its one form stays. */
    void forgetRecorded() {
        recent.forget();
    }
}
