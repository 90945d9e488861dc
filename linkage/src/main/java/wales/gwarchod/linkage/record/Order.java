package wales.gwarchod.linkage.record;

/** A new order of rows. */
final class Order {
    private Order() {}

    /** The values in the new order, without room to spare. */
    static int[] apply(int[] order, int[] values) {
        int[] moved = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            moved[i] = values[order[i]];
        }
        return moved;
    }
}
