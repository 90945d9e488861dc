package wales.gwarchod.access;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.boot.web.server.servlet.Session.SessionTrackingMode;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/**
 * How long somebody stays signed in, and what the cookie of a session may do.
 *
 * <p>The cookie is followed by no address, read by no script and sent from no other site. Outside the demonstration it goes
 * over TLS only, for this host only ({@code __Host-}). With OpenID Connect it is {@code Lax} instead of {@code Strict}: the
 * return from the provider comes from another site and must find the sign-in that it belongs to.
 */
@Component
public class SessionLimits implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {
    /** After so long without a request the session ends. */
    public static final Duration IDLE = Duration.ofMinutes(15);

    /** After so long without a request the page says that the session is about to end. */
    public static final Duration WARNING = Duration.ofMinutes(10);

    /** No session lasts longer, however busy. */
    static final Duration LONGEST = Duration.ofHours(10);

    private final boolean demonstration;
    private final boolean openIdConnect;
    private final Clock clock;

    SessionLimits(
            @Value("${gwarchod.demonstration:false}") boolean demonstration,
            ObjectProvider<ClientRegistrationRepository> openIdConnect,
            Clock clock) {
        this.demonstration = demonstration;
        this.openIdConnect = openIdConnect.getIfAvailable() != null;
        this.clock = clock;
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory server) {
        var session = server.getSettings().getSession();
        session.setTimeout(IDLE);
        session.setTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        var cookie = session.getCookie();
        cookie.setName(demonstration ? "gwarchod-session" : "__Host-gwarchod-session");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(!demonstration);
        cookie.setSameSite(openIdConnect ? SameSite.LAX : SameSite.STRICT);
    }

    /** Whether a session has lasted as long as any may. */
    boolean isOver(HttpSession session) {
        return !Instant.ofEpochMilli(session.getCreationTime()).plus(LONGEST).isAfter(clock.instant());
    }
}
