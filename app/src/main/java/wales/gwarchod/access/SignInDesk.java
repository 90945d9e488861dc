package wales.gwarchod.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import wales.gwarchod.audit.AuditEntry;
import wales.gwarchod.audit.AuditLog;
import wales.gwarchod.audit.Operation;

/**
 * Signing in and out. In the demonstration a person picks a role card; in production the force's own OpenID Connect
 * provider vouches, and there are no cards.
 */
@Service
public class SignInDesk {
    /** The issuer of the demonstration's accounts. */
    public static final String DEMONSTRATION = "demonstration";

    private final Users users;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final boolean demonstration;
    private final boolean openIdConnect;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    SignInDesk(
            Users users,
            AuditLog audit,
            TransactionTemplate transaction,
            @Value("${gwarchod.demonstration:false}") boolean demonstration,
            ObjectProvider<ClientRegistrationRepository> openIdConnect) {
        this.users = users;
        this.audit = audit;
        this.transaction = transaction;
        this.demonstration = demonstration;
        this.openIdConnect = openIdConnect.getIfAvailable() != null;
    }

    /** Whether this is the demonstration, in which nobody is real. */
    public boolean isDemonstration() {
        return demonstration;
    }

    /** Whether a provider vouches for the accounts. */
    public boolean hasOpenIdConnect() {
        return openIdConnect;
    }

    /** Who has a role card; nobody outside the demonstration. */
    public List<SignedIn> cards() {
        return demonstration ? Acting.as(SignedIn.job(), () -> users.vouchedForBy(DEMONSTRATION)) : List.of();
    }

    /**
     * Signs in with a role card, in a new session.
     *
     * @throws NoSuchElementException if there is no such card
     */
    public SignedIn signIn(UserId card, HttpServletRequest request, HttpServletResponse response) {
        var who = cards().stream()
                .filter(user -> user.userId().equals(card))
                .findFirst()
                .orElseThrow();
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        record(who, "access.signed-in");
        return who;
    }

    /** Signs out and ends the session. */
    public void signOut(HttpServletRequest request) {
        Acting.ifAnybody().ifPresent(who -> record(who, "access.signed-out"));
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    private void record(SignedIn who, String kind) {
        Acting.as(who, () -> {
            transaction.executeWithoutResult(
                    status -> audit.append(AuditEntry.of(Operation.ACCESS, kind, "user", who.id())));
            return true;
        });
    }
}
