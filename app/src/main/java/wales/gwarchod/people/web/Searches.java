package wales.gwarchod.people.web;

import jakarta.servlet.http.HttpSession;
import java.io.Serial;
import java.io.Serializable;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import wales.gwarchod.people.PersonSearch;

/** The last searches of a session. They are not kept when the session is stored. */
final class Searches implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String NAME = Searches.class.getName();
    private static final int KEPT = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private transient Map<String, Search> byToken = new LinkedHashMap<>();

    static Searches of(HttpSession session) {
        synchronized (session) {
            if (session.getAttribute(NAME) instanceof Searches known) {
                return known;
            }
            var searches = new Searches();
            session.setAttribute(NAME, searches);
            return searches;
        }
    }

    synchronized String keep(Search search) {
        byte[] random = new byte[12];
        RANDOM.nextBytes(random);
        String token = HexFormat.of().formatHex(random);
        byToken.put(token, search);
        if (byToken.size() > KEPT) {
            byToken.remove(byToken.keySet().iterator().next());
        }
        return token;
    }

    synchronized Optional<Search> find(String token) {
        return Optional.ofNullable(byToken.get(token));
    }

    @Serial
    private Object readResolve() {
        return new Searches();
    }

    /** What was typed, and how it was read. */
    record Search(SearchPage.Typed typed, PersonSearch wanted) {}
}
