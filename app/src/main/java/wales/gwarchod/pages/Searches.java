package wales.gwarchod.pages;

import jakarta.servlet.http.HttpSession;
import java.io.Serial;
import java.io.Serializable;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The last searches of a session, of any room, each under an opaque token: what a person looks for never stands in an
 * address. They are not kept when the session is stored.
 */
public final class Searches implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String NAME = Searches.class.getName();
    private static final int KEPT = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final transient Map<String, Object> byToken = new LinkedHashMap<>();

    private Searches() {}

    /** The searches of this session. */
    public static Searches of(HttpSession session) {
        synchronized (session) {
            if (session.getAttribute(NAME) instanceof Searches known) {
                return known;
            }
            var searches = new Searches();
            session.setAttribute(NAME, searches);
            return searches;
        }
    }

    /** Keeps a search and gives its token; beyond the last {@value #KEPT} the oldest is forgotten. */
    public synchronized String keep(Object search) {
        byte[] random = new byte[12];
        RANDOM.nextBytes(random);
        String token = HexFormat.of().formatHex(random);
        byToken.put(token, search);
        if (byToken.size() > KEPT) {
            byToken.remove(byToken.keySet().iterator().next());
        }
        return token;
    }

    /** The search under a token, if this session made it, has not forgotten it, and it is of this kind. */
    public synchronized <S> Optional<S> find(String token, Class<S> kind) {
        return Optional.ofNullable(byToken.get(token)).filter(kind::isInstance).map(kind::cast);
    }

    @Serial
    private Object readResolve() {
        return new Searches();
    }
}
