package wales.gwarchod.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Binds the person who sent a request to the thread that answers it. The account is read anew each time, so that a change of
 * role or a closed account counts from the next request on. An OpenID Connect user without an account acts as nobody.
 */
class ActingFilter extends OncePerRequestFilter {
    private final Users users;
    private final CommandToken command;
    private final SessionLimits limits;

    ActingFilter(Users users, CommandToken command, SessionLimits limits) {
        this.users = users;
        this.command = command;
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && limits.isOver(session)) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
        var who = command.isCarriedBy(request)
                ? Optional.of(SignedIn.commandLine())
                : account(SecurityContextHolder.getContext().getAuthentication());
        if (who.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            Acting.as(who.get(), () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException passedOn) {
            throw passedOn;
        } catch (Exception unexpected) {
            throw new ServletException(unexpected);
        }
    }

    private Optional<SignedIn> account(@Nullable Authentication authentication) {
        if (authentication == null) {
            return Optional.empty();
        }
        return Acting.as(SignedIn.job(), () -> switch (authentication.getPrincipal()) {
            case SignedIn known -> users.find(known.userId());
            case OidcUser user -> account(user);
            case null, default -> Optional.<SignedIn>empty();
        });
    }

    private Optional<SignedIn> account(OidcUser user) {
        var issuer = user.getIssuer();
        var subject = user.getSubject();
        return issuer == null || subject == null ? Optional.empty() : users.find(issuer.toString(), subject);
    }
}
