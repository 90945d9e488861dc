package wales.gwarchod.signs;

/**
 * A behaviour that the text shows and that counts.
 *
 * @param code one of the 70 behaviour codes, such as {@code P02}
 * @param rule the rule that found it, such as {@code P02-1}
 * @param strength log-odds that this behaviour adds when it stands alone in its family
 * @param mention whether the text only speaks of such a thing: it adds to the sum and is shown, and is no behaviour found
 */
public record Sign(String code, String rule, double strength, Quote quote, boolean mention) {}
