package wales.gwarchod.crimes;

/**
 * An offence as a force recorded it.
 *
 * @param offenceClass counting-rule class such as {@code 8Q}; empty when the force sent none
 * @param code Home Office code such as {@code 8/66}, always in the form with a stroke; empty when the force sent none
 * @param title the force's words; empty when it sent none
 */
public record Offence(String offenceClass, String code, String title) {
    /** No offence is recorded, as with many incidents. */
    public static final Offence NONE = new Offence("", "", "");

    public boolean isNone() {
        return offenceClass.isEmpty() && code.isEmpty() && title.isEmpty();
    }
}
