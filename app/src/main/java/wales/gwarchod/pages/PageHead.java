package wales.gwarchod.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.pages.govuk.BreadcrumbItem;

/**
 * What a page says to the frame around it.
 *
 * @param title what the page is, for the browser's title; never personal data
 * @param isWide 1280 pixels, for queues, registers and panels; else for reading
 * @param breadcrumbs the way here, on records
 * @param backHref where "Back" leads, inside forms
 * @param problems what is wrong with the form on the page
 * @param dataAt up to when the data on the page was loaded, if that is another time than for the whole service
 * @param marked whether the page carries OFFICIAL-SENSITIVE
 * @param at where the page can be read again in another language, if not where it was answered: a form that came back with
 *     problems stands at the address it was sent to, which nobody can read
 */
public record PageHead(
        String title,
        boolean isWide,
        List<BreadcrumbItem> breadcrumbs,
        @Nullable String backHref,
        FormProblems problems,
        @Nullable Instant dataAt,
        boolean marked,
        @Nullable String at) {

    public PageHead {
        breadcrumbs = List.copyOf(breadcrumbs);
    }

    /** A marked page for reading, with this title. */
    public static PageHead titled(String title) {
        return new PageHead(title, false, List.of(), null, FormProblems.none(), null, true, null);
    }

    /** The same page, wide. */
    public PageHead wide() {
        return new PageHead(title, true, breadcrumbs, backHref, problems, dataAt, marked, at);
    }

    /** The same page with the way here. */
    public PageHead breadcrumbs(BreadcrumbItem... way) {
        return new PageHead(title, isWide, List.of(way), backHref, problems, dataAt, marked, at);
    }

    /** The same page with a link back to the step before. */
    public PageHead backTo(String href) {
        return new PageHead(title, isWide, breadcrumbs, href, problems, dataAt, marked, at);
    }

    /** The same page with what is wrong with its form. */
    public PageHead with(FormProblems found) {
        return new PageHead(title, isWide, breadcrumbs, backHref, found, dataAt, marked, at);
    }

    /** The same page with the time of its data. */
    public PageHead dataTo(Instant time) {
        return new PageHead(title, isWide, breadcrumbs, backHref, problems, time, marked, at);
    }

    /** The same page, to be read again at another address of our own. */
    public PageHead at(String address) {
        return new PageHead(title, isWide, breadcrumbs, backHref, problems, dataAt, marked, address);
    }

    /** The same page without marking: nothing on it is about anybody. */
    public PageHead unmarked() {
        return new PageHead(title, isWide, breadcrumbs, backHref, problems, dataAt, false, at);
    }
}
