package wales.gwarchod.pages;

/**
 * What a page says once at its top, after a redirect.
 *
 * @param isDone whether what the reader asked for was done; else the banner says why nothing was
 */
public record Banner(String text, boolean isDone) {}
