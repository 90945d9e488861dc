package wales.gwarchod.pages.moj;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The filters a list is narrowed by now.
 */
public record SelectedFilters(Heading heading, ClearLink clearLink, List<Category> categories) {
    public SelectedFilters {
        categories = List.copyOf(categories);
    }

    /** The heading above the filters. */
    public record Heading(@Nullable String text, @Nullable Content html) {}

    /** The link that clears them all. */
    public record ClearLink(String text, String href) {}

    /** The filters of one kind. */
    public record Category(Heading heading, List<Filter> items) {
        public Category {
            items = List.copyOf(items);
        }
    }

    /** One filter, with the address of the list without it. */
    public record Filter(String text, String href) {}

    /** Filters by kind, in plain words. */
    public static SelectedFilters of(String heading, String clear, String clearHref, List<Category> categories) {
        return new SelectedFilters(new Heading(heading, null), new ClearLink(clear, clearHref), categories);
    }

    /** The filters of one kind, in plain words. */
    public static Category category(String heading, List<Filter> items) {
        return new Category(new Heading(heading, null), items);
    }
}
