package wales.gwarchod.clocks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** When something is due, and the sum that says why. Made by {@link Deadlines}. */
public sealed interface Deadline {

    /** What started the time: a key of the word list, such as {@code clocks.event.recorded}. */
    String event();

    /** The moment at which there is no time left. */
    Instant end();

    /** Whether it is too late at this moment. */
    boolean isOverdue(Instant now);

    /** The sum in words of the language that says it, with no stop at its end: {@code deadline.sum(speech::say)}. */
    String sum(Say say);

    /** The time there is at this moment; negative is the time by which it is overdue. */
    default Duration left(Instant now) {
        return Duration.between(now, end());
    }

    /**
     * Due by a time of day. The last moment is still in time.
     *
     * @param start when the event was
     */
    record ByTime(String event, Instant start, Allowance.Hours allowance, Instant end) implements Deadline {
        @Override
        public boolean isOverdue(Instant now) {
            return now.isAfter(end);
        }

        @Override
        public String sum(Say say) {
            var due = end.atZone(London.ZONE);
            Map<String, Object> gaps = Map.of(
                    "event", say.say(event, Map.of()),
                    "start", start,
                    "hours", allowance.hours(),
                    "time", due.toLocalTime(),
                    "date", due.toLocalDate());
            var atMidnight = due.toLocalTime().toSecondOfDay() < 60;
            var sum = say.say(atMidnight ? "clocks.sum.hours-to-midnight" : "clocks.sum.hours", gaps);
            return clocksChange() ? sum + ". " + say.say("clocks.sum.clocks-change", Map.of()) : sum;
        }

        private boolean clocksChange() {
            var rules = London.ZONE.getRules();
            return !rules.getOffset(start).equals(rules.getOffset(end));
        }
    }

    /**
     * Due by the end of a day.
     *
     * @param start the day of the event
     * @param lastDay the last day that is in time
     * @param holidays the bank holidays on weekdays that were not counted; empty unless working days are counted
     * @param holidaysPublished false if a bank holiday may still be added or moved, so that the sum may change; true when no
     *     working days are counted
     */
    record ByDay(
            String event,
            LocalDate start,
            Allowance.InDays allowance,
            LocalDate lastDay,
            List<LocalDate> holidays,
            boolean holidaysPublished)
            implements Deadline {
        public ByDay {
            holidays = List.copyOf(holidays);
        }

        @Override
        public Instant end() {
            return London.startOf(lastDay.plusDays(1));
        }

        @Override
        public boolean isOverdue(Instant now) {
            return !now.isBefore(end());
        }

        @Override
        public String sum(Say say) {
            var sum = switch (allowance) {
                case Allowance.OfWorkingDays(int days) -> say.say("clocks.sum.working-days", gaps(say, days));
                case Allowance.OfDays(int days) -> say.say("clocks.sum.days", gaps(say, days));
                case Allowance.OfMonths(int months) -> say.say("clocks.sum.months", gaps(say, months));
            };
            if (!holidays.isEmpty()) {
                var days = holidays.stream()
                        .map(day -> say.say("clocks.day", Map.of("day", day)))
                        .collect(Collectors.joining(", "));
                sum += ". " + say.say("clocks.sum.holidays", Map.of("days", days));
            }
            return holidaysPublished ? sum : sum + ". " + say.say("clocks.sum.holidays-by-rule", Map.of());
        }

        private Map<String, Object> gaps(Say say, int amount) {
            return Map.of("event", say.say(event, Map.of()), "start", start, "amount", amount, "last", lastDay);
        }
    }

    /** One language's words: {@code Speech::say} of the room language. */
    interface Say {
        String say(String key, Map<String, ?> gaps);
    }
}
