package wales.gwarchod.screening;

import java.util.Map;

/**
 * One tab of the worklist, narrowed and ordered.
 *
 * @param tab which reports, at which stage
 */
public record Queue(Tab tab, QueueFilter filter, QueueOrder order) {
    /** The tabs. A person is never shown an item that they reviewed themselves, and a second review never shows the first. */
    public enum Tab {
        FIRST("i.because in ('RECORDED_AS_STALKING', 'SIGNALS') and not exists " + Tab.LIVE + " and r.round = 1)"
                + " and not exists " + Tab.MINE),
        SECOND("""
                i.because in ('RECORDED_AS_STALKING', 'SIGNALS', 'SAMPLE', 'NO_SIGNAL')
                """ + " and not exists " + Tab.LIVE + " and r.round = 2) and not exists " + Tab.MINE
                + " and (i.because = 'RECORDED_AS_STALKING' or exists " + Tab.LIVE + " and r.round = 1))"),
        SAMPLE("i.because = 'SAMPLE' and not exists " + Tab.LIVE + " and r.round = 1) and not exists " + Tab.MINE),
        NO_SIGNAL("i.because in ('NO_SIGNAL', 'SAMPLE') and not exists " + Tab.LIVE + ")");

        private static final String LIVE =
                "(select 1 from screening.review r where r.item_id = i.id and r.undone_at is null";
        private static final String MINE = LIVE + " and r.reviewer_id = :reviewer)";

        private final String condition;

        Tab(String condition) {
            this.condition = condition;
        }
    }

    public static Queue of(Tab tab) {
        return new Queue(tab, QueueFilter.NONE, QueueOrder.TIME_LEFT);
    }

    String condition() {
        return tab.condition;
    }

    Map<String, Object> parameters(long reviewer) {
        return Map.of(
                "reviewer", reviewer,
                "recordedAs", filter.recordedAs(),
                "area", filter.area(),
                "urgentOnly", filter.urgentOnly());
    }
}
