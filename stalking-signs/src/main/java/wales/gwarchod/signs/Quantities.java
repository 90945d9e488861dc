package wales.gwarchod.signs;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Turns counts, rates and durations of a clean sentence into numbers. Number words were already written as digits. */
final class Quantities {
    private static final String NUMBER =
            "([0-9][0-9,]{0,6}|several|numerous|multiple|many|countless|dozens|a dozen|hundreds|scores|a few|a couple)\\+?(?: of| or more| or so)?";
    private static final Pattern COUNT = Pattern.compile("\\b(?:(over|than) )?" + NUMBER
            + " (?:[a-z-]+ ){0,3}?(?:times|occasions|calls|messages|texts|emails|voicemails|letters|cards|notes|visits|gifts|posts|requests|comments"
            + "|accounts|incidents|reports|numbers|photographs|pictures|photos|deliveries|parcels|bouquets)\\b");
    private static final Pattern A_WEEK = Pattern.compile("\\b" + NUMBER
            + " (?:times|calls|messages|texts|emails|visits) (?:a|per|each|every|in a) (hour|day|night|week|month)\\b");
    private static final Pattern EVERY = Pattern.compile(
            "\\b(?:(?:every|each) (?:single )?(day|night|evening|morning|hour|week|weekend"
                    + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunchtime|shift)|(daily|nightly|hourly|weekly|most days|most nights))\\b");
    private static final Pattern DURATION = Pattern.compile(
            "\\b(?:for|over|past|last|in|within|spanning|nearly|almost|about)(?: the)?(?: past| last| nearly| almost| about| around| over| at least){0,2} "
                    + "([0-9]{1,3}|several|a few|a couple of|many|a) (day|week|fortnight|month|year)s?\\b");
    /** A sentence with none of these and no digit is not looked at: of what the patterns find, only "for a day" and "a fortnight" are lost so. */
    private static final List<String> WORTH = List.of(
            "ever",
            "each",
            "several",
            "numerous",
            "multiple",
            "many",
            "countless",
            "dozen",
            "hundred",
            "scores",
            "a few",
            "couple",
            "daily",
            "nightly",
            "hourly",
            "weekly",
            "most ",
            "month",
            "year",
            "week");

    private Quantities() {}

    static List<Quantity> in(Sentence sentence, CleanText clean) {
        String text = sentence.text();
        if (!isWorthReading(text)) {
            return List.of();
        }
        var found = new ArrayList<Quantity>();
        Matcher rate = A_WEEK.matcher(text);
        while (rate.find()) {
            found.add(quantity(
                    Quantity.Kind.PER_WEEK, number(rate.group(1)) * aWeek(rate.group(2)), sentence, clean, rate));
        }
        Matcher every = EVERY.matcher(text);
        while (every.find()) {
            String unit = every.group(1) == null ? every.group(2) : every.group(1);
            found.add(quantity(Quantity.Kind.PER_WEEK, aWeek(unit), sentence, clean, every));
        }
        Matcher count = COUNT.matcher(text);
        while (count.find()) {
            found.add(quantity(Quantity.Kind.COUNT, number(count.group(2)), sentence, clean, count));
        }
        Matcher span = DURATION.matcher(text);
        while (span.find()) {
            found.add(quantity(Quantity.Kind.DAYS, number(span.group(1)) * days(span.group(2)), sentence, clean, span));
        }
        return found;
    }

    private static boolean isWorthReading(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return WORTH.stream().anyMatch(text::contains);
    }

    private static Quantity quantity(Quantity.Kind kind, double value, Sentence sentence, CleanText clean, Matcher at) {
        return new Quantity(kind, value, clean.quote(sentence.from() + at.start(), sentence.from() + at.end()));
    }

    private static double number(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return Double.parseDouble(words.replace(",", ""));
        }
        return switch (words) {
            case "a" -> 1;
            case "a few", "several", "multiple" -> 3;
            case "a couple", "a couple of" -> 2;
            case "a dozen" -> 12;
            case "dozens" -> 24;
            case "countless" -> 20;
            case "scores" -> 40;
            case "hundreds" -> 200;
            default -> 5; // many, numerous
        };
    }

    private static double aWeek(String unit) {
        return switch (unit) {
            case "hour", "hourly" -> 168;
            case "day", "night", "evening", "morning", "daily", "nightly", "lunchtime", "shift" -> 7;
            case "most days", "most nights" -> 4;
            case "month" -> 0.25;
            default -> 1; // week, weekend, a named day
        };
    }

    private static double days(String unit) {
        return switch (unit) {
            case "week" -> 7;
            case "fortnight" -> 14;
            case "month" -> 30;
            case "year" -> 365;
            default -> 1;
        };
    }
}
