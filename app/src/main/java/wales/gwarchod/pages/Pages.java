package wales.gwarchod.pages;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;

/** The way for a handler to answer with a page, or to send the reader on to one. */
@Component
public class Pages {
    /** The name of the banner among what a redirect carries over. */
    static final String BANNER = "banner";

    private final FrameMaker frames;
    private final Templates templates;

    Pages(FrameMaker frames, Templates templates) {
        this.frames = frames;
        this.templates = templates;
    }

    /**
     * Shows a page.
     *
     * @param template such as {@code screening/list.jte}; it takes {@code frame} and {@code page}
     */
    public ModelAndView show(String template, PageHead head, Object page) {
        return new ModelAndView(view(template, head, page));
    }

    /** Shows a form again, with what is wrong and with everything typed kept; the status is 422. */
    public ModelAndView showAgain(String template, PageHead head, Object page) {
        var again = show(template, head, page);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    /** Sends the reader on to a page of our own, after something was changed. */
    public ModelAndView goTo(String path) {
        if (!path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
            throw new IllegalArgumentException("Not a path of our own");
        }
        var redirect = new RedirectView(path, true);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExpandUriTemplateVariables(false);
        redirect.setExposeModelAttributes(false);
        return new ModelAndView(redirect);
    }

    /** Sends the reader on to a page of our own, which says once that it is done; focus moves to it. */
    public ModelAndView goTo(String path, String banner) {
        return goTo(path, new Banner(banner, true));
    }

    /** Sends the reader on to a page of our own, which says once why what was asked for was not done. */
    public ModelAndView goToUndone(String path, String why) {
        return goTo(path, new Banner(why, false));
    }

    private ModelAndView goTo(String path, Banner banner) {
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        RequestContextUtils.getOutputFlashMap(attributes.getRequest()).put(BANNER, banner);
        return goTo(path);
    }

    private View view(String template, PageHead head, Object page) {
        return (_, request, response) ->
                templates.write(template, frames.make(head, request, response.getStatus()), page, response);
    }
}
