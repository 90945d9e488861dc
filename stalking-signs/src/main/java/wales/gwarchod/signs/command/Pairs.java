package wales.gwarchod.signs.command;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import wales.gwarchod.signs.DatedReading;
import wales.gwarchod.signs.Reading;
import wales.gwarchod.signs.SignReader;

/**
 * Groups texts by the two people in them: by {@code pair} where the file gives one, else by victim and suspect, else by victim alone
 * (the suspect is unknown), else each text stands alone under its id.
 */
final class Pairs {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final SignReader reader;
    private final Lines lines;
    private final Map<String, Group> groups = new LinkedHashMap<>();

    private static final class Group {
        final JsonNode name;
        final List<Member> members = new ArrayList<>();

        Group(JsonNode name) {
            this.name = name;
        }
    }

    /** The reading is kept, the narrative is not: memory grows with what was found and not with what was written. */
    private record Member(
            JsonNode id,
            Reading reading,
            DatedReading dated,
            @Nullable String victim,
            @Nullable String suspect) {}

    Pairs(SignReader reader, Lines lines) {
        this.reader = reader;
        this.lines = lines;
    }

    void add(InputRecord record, Reading reading) {
        JsonNode pair = record.pair();
        String victim = record.victim();
        String suspect = record.suspect();
        JsonNode name = pair != null ? pair : StringNode.valueOf(name(record, victim, suspect));
        Group group = groups.computeIfAbsent((pair != null ? "p" : "n") + name.asString(), _ -> new Group(name));
        boolean reversed = pair != null && turns(group, victim, suspect);
        var dated = new DatedReading(
                reading, record.narrative().occurredOn(), record.narrative().recordedOffence(), reversed, 1);
        group.members.add(new Member(record.id(), reading, dated, victim, suspect));
    }

    private static String name(InputRecord record, @Nullable String victim, @Nullable String suspect) {
        if (victim == null) {
            return suspect == null ? "id " + record.id().asString() : "? < " + suspect;
        }
        return victim + " < " + (suspect == null ? "?" : suspect);
    }

    /** Whether the roles are the other way round than in the first record of the pair that names both. */
    private static boolean turns(Group group, @Nullable String victim, @Nullable String suspect) {
        if (victim == null || suspect == null || victim.equals(suspect)) {
            return false;
        }
        return group.members.stream()
                .filter(member -> member.victim != null && member.suspect != null)
                .findFirst()
                .map(first -> suspect.equals(first.victim) && victim.equals(first.suspect))
                .orElse(false);
    }

    /** One line for each pair, in the order in which they first appear. */
    void writeTo(Writer out) throws IOException {
        for (Group group : groups.values()) {
            List<DatedReading> history =
                    new ArrayList<>(group.members.stream().map(Member::dated).toList());
            ArrayNode signs = NODES.arrayNode();
            ArrayNode against = NODES.arrayNode();
            ArrayNode reports = NODES.arrayNode();
            for (Member member : group.members) {
                reports.add(member.id);
                if (!member.dated.reversed()) {
                    member.reading.signs().forEach(sign -> signs.add(in(member, lines.sign(sign))));
                    member.reading.against().forEach(aside -> against.add(in(member, lines.aside(aside))));
                }
            }
            history.addAll(otherWayRound(group));
            out.write(lines.of(group.name, reader.readPair(group.name.asString(), history), signs, against, reports));
            out.write('\n');
        }
    }

    private static ObjectNode in(Member member, ObjectNode node) {
        node.set("report", member.id);
        return node;
    }

    /** The records of the pair with the same two people in the other roles, where pairs are made from victim and suspect. */
    private List<DatedReading> otherWayRound(Group group) {
        Member first = group.members.getFirst();
        if (first.victim == null || first.suspect == null || first.victim.equals(first.suspect)) {
            return List.of();
        }
        Group other = groups.get("n" + first.suspect + " < " + first.victim);
        if (other == null || !group.name.asString().equals(first.victim + " < " + first.suspect)) {
            return List.of();
        }
        return other.members.stream()
                .map(member ->
                        new DatedReading(member.reading, member.dated.on(), member.dated.recordedOffence(), true, 1))
                .toList();
    }
}
