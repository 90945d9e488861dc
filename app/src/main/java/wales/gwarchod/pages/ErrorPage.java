package wales.gwarchod.pages;

import org.jspecify.annotations.Nullable;

/**
 * What went wrong, whether anything was saved, what to do.
 *
 * @param reference what to quote when asking for help
 * @param link where to go from here, if anywhere
 */
public record ErrorPage(
        String heading,
        String text,
        String reference,
        @Nullable Link link) {
    /** A way on. */
    public record Link(String text, String href) {}
}
