package wales.gwarchod.signs.learning;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of an evaluation.
 *
 * @param section where it belongs
 * @param name what was measured
 * @param value as it is shown
 * @param verdict beside a goal; null where there is none
 */
public record Figure(
        Section section,
        String name,
        String value,
        @Nullable Verdict verdict) {
    /** The parts of an evaluation, in their order. */
    public enum Section {
        TEXTS("How well it tells stalking from the rest"),
        LOOK_ALIKES("Look-alikes that are flagged"),
        BEHAVIOURS("Behaviours"),
        CODES("Behaviours by code"),
        GROUPS("Recall by group"),
        SWAPS("Who people are must not count"),
        CHANGES("What is changed must count"),
        THRESHOLDS("By threshold"),
        COURSES("Courses of conduct");

        private final String title;

        Section(String title) {
            this.title = title;
        }

        /** As a heading. */
        public String title() {
            return title;
        }
    }

    /**
     * What a figure was to be, and whether it is.
     *
     * @param goal such as {@code at least 0.90}
     */
    public record Verdict(String goal, boolean met) {}

    /** What a figure is to be; both ends count. */
    public record Goal(double bound, boolean atLeast) {
        static Goal atLeast(double bound) {
            return new Goal(bound, true);
        }

        static Goal atMost(double bound) {
            return new Goal(bound, false);
        }

        Verdict of(double value) {
            return new Verdict(
                    String.format(Locale.ROOT, "%s %.2f", atLeast ? "at least" : "at most", bound),
                    atLeast ? value >= bound : value <= bound);
        }
    }

    static Figure of(Section section, String name, Object value) {
        return new Figure(section, name, value.toString(), null);
    }

    static Figure of(Section section, String name, double value) {
        return new Figure(section, name, decimal(value), null);
    }

    static Figure of(Section section, String name, double value, Goal goal) {
        return new Figure(section, name, decimal(value), goal.of(value));
    }

    static Figure of(Section section, String name, Share share, Goal goal) {
        return new Figure(section, name, share.toString(), share.all() == 0 ? null : goal.of(share.value()));
    }

    static Figure of(Section section, String name, Gap gap, Goal goal) {
        return new Figure(section, name, gap.toString(), goal.of(gap.value()));
    }

    static String decimal(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    /** As a line for a terminal. */
    @Override
    public String toString() {
        var said = verdict == null ? "" : "   goal " + verdict.goal + (verdict.met ? "" : ", missed");
        return String.format(Locale.ROOT, "%-58s %s%s", name, value, said);
    }
}
