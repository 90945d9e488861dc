package wales.gwarchod.linkage.record;

import java.util.Arrays;

/** Numbers for texts, from 1 in the order in which they first came; 0 is no text. Only one thread may add. */
public final class Codes {
    private String[] texts = new String[64];
    private int[] slots = new int[128];
    private int size = 1;

    Codes() {
        texts[0] = "";
    }

    /** The number of a text; a new one when it has none. Empty text is 0. */
    int of(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        int slot = slot(text);
        if (slots[slot] > 0) {
            return slots[slot];
        }
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, size * 2);
        }
        texts[size] = text;
        slots[slot] = size++;
        if (size * 2 > slots.length) {
            grow();
        }
        return size - 1;
    }

    private int slot(String text) {
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 15) * 0x9E3779B1 >>> 1 & slots.length - 1;
        while (slots[slot] > 0 && !texts[slots[slot]].equals(text)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (int number = 1; number < size; number++) {
            slots[slot(texts[number])] = number;
        }
    }

    /** Forgets the numbers that came last, from this size on. They must be the last that came: those before may rely on slots after theirs. */
    void truncate(int newSize) {
        while (size > newSize) {
            size--;
            slots[slot(texts[size])] = 0;
            texts[size] = "";
        }
    }

    /** The text of a number; empty for 0. */
    public String text(int number) {
        return texts[number];
    }

    /** How many numbers there are, with 0: the length of an array that is indexed by them. */
    public int size() {
        return size;
    }
}
