package wales.gwarchod.screening.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import wales.gwarchod.screening.ItemId;
import wales.gwarchod.screening.Queue;
import wales.gwarchod.screening.Queue.Tab;
import wales.gwarchod.screening.QueueOrder;

/** Links that keep a reviewer in the list they came from: tab, filters and order go with them. No personal data. */
final class QueueLink {
    private QueueLink() {}

    static String to(Queue queue) {
        return "/screening" + query(queue);
    }

    static String to(ItemId item, Queue queue) {
        return "/screening/" + item.value() + query(queue);
    }

    static String query(Queue queue) {
        var parts = new ArrayList<String>();
        if (queue.tab() != Tab.FIRST) {
            parts.add("tab=" + queue.tab());
        }
        if (queue.order() != QueueOrder.TIME_LEFT) {
            parts.add("order=" + queue.order());
        }
        if (!queue.filter().recordedAs().isEmpty()) {
            parts.add("recordedAs=" + encoded(queue.filter().recordedAs()));
        }
        if (!queue.filter().area().isEmpty()) {
            parts.add("area=" + encoded(queue.filter().area()));
        }
        if (queue.filter().urgentOnly()) {
            parts.add("urgentOnly=true");
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
