package wales.gwarchod.pages;

import wales.gwarchod.access.SignedIn;

/** A number that stands beside a link of the service navigation: what waits there for this person. */
public interface NavigationCount {
    /** The link's area, such as {@code screening}. */
    String area();

    /** How many; 0 shows no number. */
    long count(SignedIn who);
}
