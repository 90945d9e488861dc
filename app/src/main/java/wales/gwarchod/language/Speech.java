package wales.gwarchod.language;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.Collator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One language's words, dates, times, numbers and order. Safe for many threads; a page is given one and asks it for
 * everything it says. Instants are told in the time of London.
 */
public final class Speech {
    private final Words words;
    private final Language language;
    private final SpokenTimes times;
    private final LocalizedNumberFormatter numbers;
    private final Collator order;

    Speech(Words words, Language language) {
        this.words = words;
        this.language = language;
        this.times = new SpokenTimes(this);
        this.numbers = NumberFormatter.withLocale(language.icu());
        this.order = Collator.getInstance(language.icu()).freeze();
    }

    public Language language() {
        return language;
    }

    /**
     * The words for this key.
     *
     * @throws java.util.NoSuchElementException if there is no such key
     * @throws IllegalArgumentException if the sentence has gaps
     */
    public String say(String key) {
        return words.say(language, key, Map.of());
    }

    /**
     * The sentence for this key, its gaps filled. A gap takes a text, a number (which may choose a plural), a
     * {@link LocalDate}, {@link LocalTime}, {@link Instant} or {@link Duration} (told as this class tells them), or an enum
     * constant (by its name, for {@code select}).
     *
     * @throws java.util.NoSuchElementException if there is no such key
     * @throws IllegalArgumentException if a gap has no value, or one of another type
     */
    public String say(String key, Map<String, ?> gaps) {
        var told = new LinkedHashMap<String, Object>();
        gaps.forEach((name, value) -> told.put(name, tell(key, name, value)));
        return words.say(language, key, told);
    }

    /** As {@link #say(String, Map)}, the gaps as name, value, name, value. */
    public String say(String key, String name, Object value, Object... more) {
        var gaps = new LinkedHashMap<String, Object>();
        gaps.put(name, value);
        if (more.length % 2 != 0) {
            throw new IllegalArgumentException(key + ": gaps come as name, value, name, value");
        }
        for (int i = 0; i < more.length; i += 2) {
            gaps.put((String) more[i], more[i + 1]);
        }
        return say(key, gaps);
    }

    private Object tell(String key, String name, @Nullable Object value) {
        return switch (value) {
            case String text -> text;
            case Number number -> number;
            case LocalDate date -> date(date);
            case LocalTime time -> time(time);
            case Instant instant -> dateTime(instant);
            case Duration duration -> duration(duration);
            case Enum<?> constant -> constant.name();
            case null -> throw new IllegalArgumentException(key + ": no value for " + name);
            default ->
                throw new IllegalArgumentException(
                        key + ": a gap cannot take a " + value.getClass().getSimpleName() + " for " + name);
        };
    }

    /** Whether the Welsh of this key has been checked; see {@link Words#checked}. Always true for English. */
    public boolean checked(String key) {
        return words.checked(key) || language == Language.ENGLISH;
    }

    /** 23 November 2026, 23 Tachwedd 2026. */
    public String date(LocalDate date) {
        return times.date(date);
    }

    /** Monday 23 November 2026, dydd Llun 23 Tachwedd 2026. */
    public String weekdayDate(LocalDate date) {
        return times.weekdayDate(date);
    }

    /** November 2026, Tachwedd 2026: what is said of a date known to the month only. */
    public String month(LocalDate anyDayOfIt) {
        return times.month(anyDayOfIt);
    }

    /** 2:10pm, 2am; midnight and midday in words. */
    public String time(LocalTime time) {
        return times.time(time);
    }

    /** The time of day in London; see {@link #time(LocalTime)}. */
    public String time(Instant instant) {
        return times.time(SpokenTimes.inLondon(instant).toLocalTime());
    }

    /** The date in London; see {@link #date(LocalDate)}. */
    public String date(Instant instant) {
        return times.date(SpokenTimes.inLondon(instant).toLocalDate());
    }

    /** 23 November 2026 at 2:10pm. */
    public String dateTime(Instant instant) {
        return times.dateTime(instant);
    }

    /** from 3 March to 22 November 2026: what both dates share is said once; a single day is a date. */
    public String range(LocalDate first, LocalDate last) {
        return times.range(first, last);
    }

    /** 45m, 2h 10m, 3h 02m; from two days on, whole days. Never negative. */
    public String duration(Duration duration) {
        return times.duration(duration.abs());
    }

    /** 2h 10m left, 9 days left; once the moment has passed, 2h 10m overdue. */
    public String left(Duration left) {
        return times.left(left);
    }

    /** 1,206. */
    public String number(long number) {
        return numbers.format(number).toString();
    }

    /** 4 of 20. */
    public String partOf(long part, long whole) {
        return say("language.part-of", "part", part, "whole", whole);
    }

    /** 4 of 40 (10%); a whole below 20 is too small for a percentage and is told as the fraction alone. */
    public String share(long part, long whole) {
        return whole < 20
                ? partOf(part, whole)
                : say("language.share", "part", part, "whole", whole, "percent", Math.round(100.0 * part / whole));
    }

    /** The order of this language's alphabet; in Welsh ch, dd, ff, ng, ll, ph, rh and th are letters. */
    public Comparator<String> order() {
        return order::compare;
    }

    /** A copy in the order of this language's alphabet, by the name of each. */
    public <T> List<T> sorted(Collection<T> things, Function<T, String> name) {
        return things.stream().sorted(Comparator.comparing(name, order())).toList();
    }
}
