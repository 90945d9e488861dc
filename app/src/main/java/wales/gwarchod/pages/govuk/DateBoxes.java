package wales.gwarchod.pages.govuk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Works out the boxes of a date: their names, widths, values, and which of them is marked as wrong. */
public final class DateBoxes {
    private static final String ERROR = "govuk-input--error";
    private static final String WIDTH = "govuk-input--width-";

    private DateBoxes() {}

    /** From the options of the official macro; the boxes that come back are ready to be put out. */
    public static List<DateItem> of(
            @Nullable String id,
            @Nullable String namePrefix,
            List<DateItem> items,
            @Nullable DateItem day,
            @Nullable DateItem month,
            @Nullable DateItem year,
            Map<String, String> values,
            boolean hasErrorMessage) {
        var usual = List.of(
                usual(day, "day", values, WIDTH + "2"),
                usual(month, "month", values, WIDTH + "2"),
                usual(year, "year", values, WIDTH + "4"));
        var chosen = items.isEmpty() ? usual : items;
        boolean anyWrong = chosen.stream().anyMatch(DateBoxes::isWrong);
        var prefix = Markup.isGiven(namePrefix) ? namePrefix + "-" : "";
        var boxes = new ArrayList<DateItem>();
        for (var item : chosen) {
            if (item == DateItem.LEFT_OUT) {
                continue;
            }
            int place = place(item, usual);
            var name = item.name() != null
                    ? item.name()
                    : place < 0 ? "" : List.of("day", "month", "year").get(place);
            var value = item.value() != null || place < 0
                    ? item.value()
                    : usual.get(place).value();
            boolean mark = isWrong(item) || (!Boolean.FALSE.equals(item.error()) && hasErrorMessage && !anyWrong);
            var classes = Markup.classes(
                    mark && !has(item, ERROR) ? ERROR : null,
                    has(item, WIDTH) ? null : WIDTH + (place == 2 ? "4" : "2"),
                    item.classes());
            boxes.add(new DateItem(
                    prefix + name,
                    Markup.or(item.id(), id + "-" + name),
                    Markup.or(item.label(), Markup.capitalised(name)),
                    value != null ? value : values.get(prefix + name),
                    Markup.or(item.inputmode(), "numeric"),
                    item.autocomplete(),
                    item.pattern(),
                    classes,
                    null,
                    item.attributes()));
        }
        return boxes;
    }

    private static DateItem usual(@Nullable DateItem given, String name, Map<String, String> values, String width) {
        return given != null
                ? given
                : new DateItem(name, null, null, values.get(name), null, null, null, width, null, null);
    }

    /** Which of day, month and year the item is: by being that item, or by its name. */
    private static int place(DateItem item, List<DateItem> usual) {
        var names = List.of("day", "month", "year");
        for (int i = 0; i < names.size(); i++) {
            var name = item.name();
            if (item == usual.get(i)
                    || (name != null
                            && (name.equals(names.get(i))
                                    || name.equals(usual.get(i).name())))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isWrong(DateItem item) {
        return Boolean.TRUE.equals(item.error()) || has(item, ERROR);
    }

    private static boolean has(DateItem item, String part) {
        return item.classes() != null && item.classes().contains(part);
    }
}
