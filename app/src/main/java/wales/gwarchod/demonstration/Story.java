package wales.gwarchod.demonstration;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.demonstration.Material.Area;
import wales.gwarchod.demonstration.Material.Relation;

/**
 * What stays the same through one course: who, how they know each other, what is in force between them.
 *
 * @param suspect nobody where the suspect is not known
 * @param relation the suspect to the victim; no text for a stranger
 * @param facts what may be taken for granted in the texts: {@code child}, {@code ex_partner}
 * @param orderKind the protective order there is, or empty
 * @param orderFrom the step from which it is in force
 * @param bail whether the suspect is on bail or licence
 * @param recordedFrom the step from which reports are recorded as stalking, or none
 */
record Story(
        Course course,
        Person victim,
        @Nullable Person suspect,
        Relation relation,
        Relation welshRelation,
        Set<String> facts,
        String orderKind,
        int orderFrom,
        boolean bail,
        int recordedFrom,
        String vehicle,
        String handle,
        Area area,
        String workplace,
        String school) {

    /** The same two people with the roles the other way round. */
    Story turned() {
        if (suspect == null) {
            return this;
        }
        var either = relation.suspectSex().isEmpty()
                ? relation
                : new Relation(
                        relation.kind().equals("family") ? "estranged relative" : "ex-partner", relation.kind(), "");
        return new Story(
                course,
                suspect,
                victim,
                either,
                welshRelation,
                facts,
                "",
                orderFrom,
                false,
                recordedFrom,
                vehicle,
                handle,
                area,
                workplace,
                school);
    }

    boolean orderInForce(int step) {
        return !orderKind.isEmpty() && step >= orderFrom;
    }

    /** Whether this report is the suspect's against the victim. */
    boolean reversed(int step) {
        return switch (course.kind()) {
            case MUTUAL ->
                course.feature() == Course.Feature.REVERSED
                        ? course.events() - 1 - step == 1
                        : Math.floorMod(Dice.mix(course.number(), step, 31), 100) < 45;
            case LOOK_ALIKE -> Math.floorMod(Dice.mix(course.number(), step, 32), 100) < 35;
            case HIDDEN, RECORDED, UNKNOWN_SUSPECT -> false;
        };
    }

    boolean recordedAsStalking(int step) {
        return course.kind() == Course.Kind.RECORDED && (step >= recordedFrom || course.isNewest(step));
    }

    /** A home that changed on the way: the number of the victim's address at this step. */
    int victimHome(int step) {
        return Math.floorMod(Dice.mix(course.number(), 33), 5) == 0 && step > course.events() / 2 ? 1 : 0;
    }

    /** Blocked, then another: the number of the suspect's telephone at this step. */
    int suspectPhone(int step) {
        return Math.floorMod(Dice.mix(course.number(), 34), 3) == 0 ? step / 2 : 0;
    }

    static final List<String> EVERYDAY_FACTS = List.of("known", "at_large");
}
