package wales.gwarchod.linkage.record;

import java.util.ArrayList;
import java.util.List;

/** The order of records by file, then by id. Sorts by the first seven signs of all ids at once, and what they leave open one by one. */
final class IdOrder {
    private static final int SIGNS = 7;
    private static final int VALUES = 1 << Byte.SIZE;

    private final List<String> ids;
    private final byte[] files;
    private final long[] keys;

    IdOrder(List<String> ids, byte[] files) {
        this.ids = ids;
        this.files = files;
        keys = new long[ids.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key(i);
        }
    }

    /** The file and the first signs, one in each byte; signs outside ASCII count as the last of all and are told apart later. */
    private long key(int record) {
        var id = ids.get(record);
        long key = files[record];
        for (int i = 0; i < SIGNS; i++) {
            key = key << Byte.SIZE | (i < id.length() ? Math.min(id.charAt(i) + 1, VALUES - 1) : 0);
        }
        return key;
    }

    int[] sorted() {
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        int[] to = new int[order.length];
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            var starts = new int[VALUES + 1];
            for (long key : keys) {
                starts[((int) (key >>> shift) & VALUES - 1) + 1]++;
            }
            for (int i = 1; i <= VALUES; i++) {
                starts[i] += starts[i - 1];
            }
            for (int record : order) {
                to[starts[(int) (keys[record] >>> shift) & VALUES - 1]++] = record;
            }
            int[] spare = order;
            order = to;
            to = spare;
        }
        settleTies(order);
        return order;
    }

    private void settleTies(int[] order) {
        for (int from = 0, to; from < order.length; from = to) {
            to = from + 1;
            while (to < order.length && keys[order[to]] == keys[order[from]]) {
                to++;
            }
            if (to - from > 1) {
                var tied = new ArrayList<Integer>();
                for (int i = from; i < to; i++) {
                    tied.add(order[i]);
                }
                tied.sort((one, other) -> ids.get(one).compareTo(ids.get(other)));
                for (int i = from; i < to; i++) {
                    order[i] = tied.get(i - from);
                }
            }
        }
    }
}
