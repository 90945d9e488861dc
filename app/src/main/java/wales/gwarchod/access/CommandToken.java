package wales.gwarchod.access;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How the command line of the same machine speaks to a running service: a random token, kept in a file that only the
 * service's account can read, sent in the header {@value #HEADER}. It acts as {@link SignedIn#commandLine()}.
 */
@Component
public class CommandToken {
    /** The header that carries the token. */
    public static final String HEADER = "Gwarchod-Command";

    private final byte[] token;

    CommandToken(@Value("${gwarchod.command-token:}") String token) {
        this.token = token.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether a call comes from this machine and carries the token. With no token set, none does. */
    boolean isCarriedBy(HttpServletRequest request) {
        var sent = request.getHeader(HEADER);
        return token.length > 0
                && sent != null
                && isLoopback(request.getRemoteAddr())
                && MessageDigest.isEqual(token, sent.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isLoopback(String address) {
        return address.startsWith("127.") || address.equals("0:0:0:0:0:0:0:1") || address.equals("::1");
    }
}
