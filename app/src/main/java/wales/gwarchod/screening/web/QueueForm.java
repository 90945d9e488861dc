package wales.gwarchod.screening.web;

import org.jspecify.annotations.Nullable;
import wales.gwarchod.screening.Queue;
import wales.gwarchod.screening.Queue.Tab;
import wales.gwarchod.screening.QueueFilter;
import wales.gwarchod.screening.QueueOrder;

/** Which list a reviewer is in: what the addresses of screening carry. A missing part is the ordinary choice. */
public record QueueForm(
        @Nullable Tab tab,
        @Nullable QueueOrder order,
        @Nullable String recordedAs,
        @Nullable String area,
        @Nullable Boolean urgentOnly) {
    Queue queue() {
        return new Queue(
                tab == null ? Tab.FIRST : tab,
                new QueueFilter(
                        recordedAs == null ? "" : recordedAs,
                        area == null ? "" : area,
                        Boolean.TRUE.equals(urgentOnly)),
                order == null ? QueueOrder.TIME_LEFT : order);
    }
}
