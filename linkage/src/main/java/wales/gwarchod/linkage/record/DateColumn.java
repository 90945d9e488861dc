package wales.gwarchod.linkage.record;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The date of birth of each record as a number, year times 10,000 plus month times 100 plus day; 0 when it says nothing. A
 * date that is in no calendar, such as 1964-00-31 or 1947-72-18, is kept: it still resembles the right one.
 */
public final class DateColumn {
    private final Recent<Integer> recent;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private int[] dates = new int[64];
    private int[] digits = new int[64];
    private int distinct = 1;
    private int distinctBefore;
    private int[] values = new int[64];
    private int size;

    DateColumn(DateForm form) {
        recent = new Recent<>(recorded -> number(form.read(recorded)));
    }

    void add(String recorded) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = recorded.isEmpty() ? 0 : recent.of(recorded);
    }

    private int number(int date) {
        if (date == 0) {
            return 0;
        }
        return numbers.computeIfAbsent(date, unknown -> {
            if (distinct == dates.length) {
                dates = Arrays.copyOf(dates, distinct * 2);
                digits = Arrays.copyOf(digits, distinct * 2);
            }
            dates[distinct] = date;
            digits[distinct] = digits(date);
            return distinct++;
        });
    }

    /** Year, month and day of a record in one number; 0 when it has none. */
    public int at(int record) {
        return dates[values[record]];
    }

    /** The number of a record's date among all dates; 0 when it has none. */
    public int numberAt(int record) {
        return values[record];
    }

    /** The date of a number. */
    public int date(int number) {
        return dates[number];
    }

    /** How many numbers there are, with 0. */
    public int distinct() {
        return distinct;
    }

    /** Year, month and day of a record, each digit in four bits; 0 when it has none. */
    public int digitsAt(int record) {
        return digits[values[record]];
    }

    private static int digits(int date) {
        int digits = 0;
        for (int rest = date, shift = 0; rest > 0; rest /= 10, shift += 4) {
            digits |= rest % 10 << shift;
        }
        return digits;
    }

    /** Whether any record has a date. */
    public boolean isUsed() {
        return distinct > 1;
    }

    /** What is added from now on until {@link #takeBack} is taken back. */
    void beginProbe() {
        recent.pause(true);
        distinctBefore = distinct;
    }

    /** Forgets the last record and a date that came with it. */
    void takeBack() {
        size--;
        while (distinct > distinctBefore) {
            numbers.remove(dates[--distinct]);
        }
        recent.pause(false);
    }

    void reorder(int[] order) {
        values = Order.apply(order, values);
    }

    void forgetRecorded() {
        recent.forget();
    }
}
