package wales.gwarchod.access;

import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;

/**
 * The person or job that acts.
 *
 * @param id the account
 * @param displayName how colleagues know them
 * @param role the job they do in the service
 */
public record SignedIn(long id, String displayName, Role role) implements Principal, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    public UserId userId() {
        return new UserId(id);
    }

    public boolean may(Action action) {
        return role.may(action);
    }

    @Override
    public String getName() {
        return Long.toString(id);
    }

    /** The command line and the jobs it starts. */
    public static SignedIn commandLine() {
        return new SignedIn(1, "Command line", Role.JOB);
    }

    /** A job that runs by itself. */
    public static SignedIn job() {
        return new SignedIn(2, "Scheduled job", Role.JOB);
    }
}
