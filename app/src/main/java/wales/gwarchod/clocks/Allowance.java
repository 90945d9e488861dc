package wales.gwarchod.clocks;

/** How much time there is. What is counted, and from which day, differs by law and practice, so each kind is a type. */
public sealed interface Allowance {

    /** Elapsed hours from a moment: 24 hours are 24 hours also on the night when the clocks change. */
    record Hours(int hours) implements Allowance {
        public Hours {
            require(hours);
        }
    }

    /** An allowance that ends with a day. */
    sealed interface InDays extends Allowance {}

    /**
     * Working days after the day of the event, which is not counted, as in the Victims' Code: the time ends with the last
     * of them.
     */
    record OfWorkingDays(int days) implements InDays {
        public OfWorkingDays {
            require(days);
        }
    }

    /**
     * Days beginning with the day itself, which is day 1, as in the Stalking Protection Act 2019 s9: 3 days from a Monday
     * end with the Wednesday. Weekends and holidays count.
     */
    record OfDays(int days) implements InDays {
        public OfDays {
            require(days);
        }
    }

    /**
     * Calendar months: the time ends with the day of the same number, or the last day of a shorter month. The day of the
     * event is not counted, as in the Magistrates' Courts Act 1980 s127.
     */
    record OfMonths(int months) implements InDays {
        public OfMonths {
            require(months);
        }
    }

    private static void require(int amount) {
        if (amount < 1) {
            throw new IllegalArgumentException("An allowance is at least 1: " + amount);
        }
    }
}
