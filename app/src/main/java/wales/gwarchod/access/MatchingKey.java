package wales.gwarchod.access;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.function.LongUnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secret by which keys made of whereabouts are digested before they are kept, so that a table of them tells nobody where somebody
 * lives. Made once for each installation.
 */
@Service
@Transactional
public class MatchingKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final JdbcClient db;

    MatchingKey(JdbcClient db) {
        this.db = db;
    }

    /** A digest of numbers, the same at all times and for every instance of the service; for one thread. */
    public LongUnaryOperator digest() {
        var mac = mac(secret());
        return number -> ByteBuffer.wrap(mac.doFinal(
                        ByteBuffer.allocate(Long.BYTES).putLong(number).array()))
                .getLong();
    }

    private static Mac mac(byte[] secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] secret() {
        var fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        db.sql("insert into access.matching_key (secret) values (:fresh) on conflict do nothing")
                .param("fresh", fresh)
                .update();
        return db.sql("select secret from access.matching_key")
                .query((row, number) -> row.getBytes("secret"))
                .single();
    }
}
