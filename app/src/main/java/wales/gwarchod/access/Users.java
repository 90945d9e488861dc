package wales.gwarchod.access;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the people who use the service. */
@Service
@Transactional
public class Users {
    private final JdbcClient db;

    Users(JdbcClient db) {
        this.db = db;
    }

    /**
     * The account that an issuer vouches for.
     *
     * @param issuer the OpenID Connect issuer, or {@code demonstration}
     * @param subject the account's name with that issuer; never an e-mail address
     */
    public Optional<SignedIn> find(String issuer, String subject) {
        return db.sql("""
                        select id, display_name, role
                          from access.app_user
                         where issuer = :issuer and subject = :subject and active and role <> 'JOB'
                        """)
                .param("issuer", issuer)
                .param("subject", subject)
                .query((row, number) -> user(row.getLong("id"), row.getString("display_name"), row.getString("role")))
                .optional();
    }

    /** The account as it is now: authority is read from here on each request, never from the session. */
    public Optional<SignedIn> find(UserId id) {
        return db.sql("select id, display_name, role from access.app_user where id = :id and active and role <> 'JOB'")
                .param("id", id.value())
                .query((row, number) -> user(row.getLong("id"), row.getString("display_name"), row.getString("role")))
                .optional();
    }

    /** Every live account that this issuer vouches for, in the order they were made. */
    public List<SignedIn> vouchedForBy(String issuer) {
        return db.sql("""
                        select id, display_name, role
                          from access.app_user
                         where issuer = :issuer and active and role <> 'JOB'
                         order by id
                        """)
                .param("issuer", issuer)
                .query((row, number) -> user(row.getLong("id"), row.getString("display_name"), row.getString("role")))
                .list();
    }

    /** Makes the account, or brings its name and role up to date. Can be repeated. */
    public SignedIn keep(String issuer, String subject, String displayName, Role role) {
        return db.sql("""
                        insert into access.app_user (issuer, subject, display_name, role)
                        values (:issuer, :subject, :displayName, :role)
                        on conflict (issuer, subject) do update set display_name = :displayName, role = :role
                        returning id, display_name, role
                        """)
                .param("issuer", issuer)
                .param("subject", subject)
                .param("displayName", displayName)
                .param("role", role.name())
                .query((row, number) -> user(row.getLong("id"), row.getString("display_name"), row.getString("role")))
                .single();
    }

    private static SignedIn user(long id, String displayName, String role) {
        return new SignedIn(id, displayName, Role.valueOf(role));
    }
}
