package wales.gwarchod.linkage.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wales.gwarchod.linkage.cluster.Groups;
import wales.gwarchod.linkage.cluster.Said;
import wales.gwarchod.linkage.cluster.Said.Pair;

/** What people say of records, one pair after the other. The last word on a pair holds. */
final class Sayings {
    private final Set<Pair> same = new HashSet<>();
    private final Set<Pair> different = new HashSet<>();

    void take(Said said) {
        said.same().forEach(pair -> same.add(ordered(pair.one(), pair.other())));
        said.different().forEach(pair -> different.add(ordered(pair.one(), pair.other())));
    }

    /** @throws Said.Contradiction when the opposite has been said by way of others; nothing has changed then */
    void say(int one, int other, boolean isSame) {
        var pair = ordered(one, other);
        var newSame = new HashSet<>(same);
        var newDifferent = new HashSet<>(different);
        newSame.remove(pair);
        newDifferent.remove(pair);
        (isSame ? newSame : newDifferent).add(pair);
        new Said(List.copyOf(newSame), List.copyOf(newDifferent));
        unsay(one, other);
        (isSame ? same : different).add(pair);
    }

    void unsay(int one, int other) {
        same.remove(ordered(one, other));
        different.remove(ordered(one, other));
    }

    void joinSame(Groups groups) {
        same.forEach(pair -> groups.join(pair.one(), pair.other()));
    }

    /** What has been said of some records, each numbered by its place. */
    Said among(Map<Integer, Integer> places) {
        return new Said(among(same, places), among(different, places));
    }

    private static List<Pair> among(Set<Pair> all, Map<Integer, Integer> places) {
        var among = new ArrayList<Pair>();
        for (var pair : all) {
            var one = places.get(pair.one());
            var other = places.get(pair.other());
            if (one != null && other != null) {
                among.add(new Pair(one, other));
            }
        }
        return among;
    }

    private static Pair ordered(int one, int other) {
        return new Pair(Math.min(one, other), Math.max(one, other));
    }
}
