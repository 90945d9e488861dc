package wales.gwarchod.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import wales.gwarchod.demonstration.Course.Feature;

/** Which behaviours a report of a course tells of: mostly contact at first, more and worse later. */
final class Behaviours {
    private static final List<String> MILD = List.of(
            "C01", "C02", "C03", "C04", "C05", "C06", "C07", "C08", "C10", "P02", "P03", "P04", "P05", "P05", "T01",
            "R01", "C01", "C02", "P02");
    private static final List<String> MIDDLE = List.of(
            "P01", "P06", "P07", "P09", "S01", "S03", "S04", "S05", "S07", "S08", "S10", "R01", "R02", "R03", "R06",
            "R07", "R08", "T01", "T02", "T03", "T05", "C09", "C02", "P02", "P03", "L01", "L02", "L03", "L04", "L05",
            "D01", "D02", "D03", "V01", "B04", "S02", "S06", "S09", "B05");
    private static final List<String> SEVERE = List.of(
            "V02", "V02", "V03", "V04", "V05", "V06", "V08", "V10", "D01", "D02", "D04", "D05", "D06", "D07", "P08",
            "B01", "B01", "B01", "B02", "B04", "B06", "T04", "R04", "R05", "S01", "P06", "C02", "P02", "V01", "V07",
            "V09", "B03");
    /** What can only be done by somebody the victim knows. */
    private static final Set<String> ONLY_KNOWN =
            Set.of("T05", "L01", "L02", "L03", "L04", "L05", "S02", "S04", "S05", "T02", "R04", "B03", "B05", "P09");

    private static final Set<String> ONLINE =
            Set.of("C02", "C03", "C04", "C07", "C09", "S02", "S03", "S04", "S07", "R01", "R02", "R03", "R04", "R05");

    private Behaviours() {}

    /** One to three codes, the gravest first. */
    static List<String> of(Story story, int step, Decks decks, Dice dice) {
        var course = story.course();
        var newest = course.isNewest(step);
        var forced = newest ? forced(course.feature()) : List.<String>of();
        var wanted = forced.isEmpty() ? dice.weighted(new int[] {0, 35, 42, 23}) : 2;
        var codes = new ArrayList<String>();
        for (var code : forced) {
            if (decks.tellsOf(code)) {
                codes.add(code);
            }
        }
        for (var attempt = 0; attempt < 60 && codes.size() < wanted; attempt++) {
            var code = dice.pick(band(stage(course, step), dice));
            if (!codes.contains(code) && decks.tellsOf(code) && possible(code, story, step)) {
                codes.add(code);
            }
        }
        codes.sort((one, other) -> Integer.compare(gravity(other), gravity(one)));
        return codes;
    }

    static boolean isOnline(List<String> codes) {
        return codes.stream().anyMatch(ONLINE::contains);
    }

    /** From 0 for a greeting card to 9 for a threat to kill. */
    static int gravity(String code) {
        return switch (code.charAt(0)) {
            case 'B' -> code.equals("B01") || code.equals("B02") ? 9 : 5;
            case 'V' -> code.equals("V01") ? 5 : code.equals("V04") ? 6 : 8;
            case 'D' -> code.equals("D03") ? 4 : 6;
            case 'S' -> 4;
            case 'R' -> code.equals("R04") || code.equals("R05") ? 7 : 3;
            case 'P' -> code.equals("P08") ? 6 : code.equals("P06") || code.equals("P01") ? 4 : 2;
            default -> 1;
        };
    }

    private static List<String> forced(Feature feature) {
        return switch (feature) {
            case TRACKER -> List.of("S01");
            case BREACH -> List.of("B01", "C02");
            case THREAT -> List.of("V03", "C01");
            default -> List.of();
        };
    }

    private static double stage(Course course, int step) {
        return course.events() < 2 ? 0.4 : Math.min(1, step / (course.events() - 1.0));
    }

    private static List<String> band(double stage, Dice dice) {
        var weights =
                stage < 0.34 ? new int[] {72, 26, 2} : stage < 0.67 ? new int[] {42, 45, 13} : new int[] {24, 46, 30};
        return switch (dice.weighted(weights)) {
            case 0 -> MILD;
            case 1 -> MIDDLE;
            default -> SEVERE;
        };
    }

    private static boolean possible(String code, Story story, int step) {
        if (story.suspect() == null && (ONLY_KNOWN.contains(code) || code.startsWith("B"))) {
            return false;
        }
        if (story.relation().kind().equals("stranger") && ONLY_KNOWN.contains(code)) {
            return false;
        }
        return switch (code) {
            case "B01" -> story.orderInForce(step);
            case "B02" -> story.bail() && step > 0;
            case "B03" -> story.bail() && step > 2;
            case "B04", "B05" -> step > 1;
            case "V06", "V07", "V09" -> step > 0 && story.facts().contains("ex_partner");
            case "T05" -> story.facts().contains("child");
            case "S02", "R04", "L04" -> story.facts().contains("ex_partner");
            default -> true;
        };
    }
}
