package wales.gwarchod.linkage.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import wales.gwarchod.linkage.cluster.Groups;

/** By record, the records it is connected with, itself among them. One list is shared by all of them. */
final class Connections {
    private final List<int[]> connected = new ArrayList<>();

    /** Adds a record that is connected with no other. */
    void add(int record) {
        connected.add(new int[] {record});
    }

    IntStream of(int record) {
        return Arrays.stream(connected.get(record));
    }

    /** Connects records as groups of their places say. */
    void set(int[] records, Groups groups) {
        var members = new TreeMap<Integer, List<Integer>>();
        for (int i = 0; i < records.length; i++) {
            members.computeIfAbsent(groups.of(i), key -> new ArrayList<>()).add(records[i]);
        }
        for (var group : members.values()) {
            int[] all = group.stream().mapToInt(Integer::intValue).toArray();
            for (int member : all) {
                connected.set(member, all);
            }
        }
    }
}
