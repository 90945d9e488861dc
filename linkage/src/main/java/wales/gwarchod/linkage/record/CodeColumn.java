package wales.gwarchod.linkage.record;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/** One value of each record, in one form, as a number. */
public final class CodeColumn {
    private final Codes codes = new Codes();
    private final Recent<Integer> recent;
    private int[] values = new int[64];
    private int size;
    private int codesBefore;

    /** @param form brings a recorded value to its one form; empty when it says nothing */
    CodeColumn(UnaryOperator<String> form) {
        recent = new Recent<>(recorded -> codes.of(form.apply(recorded)));
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
