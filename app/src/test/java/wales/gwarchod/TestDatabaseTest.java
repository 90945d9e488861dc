package wales.gwarchod;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.SignedIn;

@DisplayName("A test's own database")
@SpringJUnitConfig
@OnDatabase
class TestDatabaseTest {
    @Autowired
    private TestDatabase database;

    @Test
    void shows_nothing_while_nobody_acts_and_the_accounts_when_somebody_does() {
        assertThat(accounts(database)).isZero();
        long seen = Acting.as(SignedIn.job(), () -> database.transactions().execute(status -> accounts(database)));
        assertThat(seen).isEqualTo(2);
    }

    @Test
    void is_not_shared_with_another_test() {
        try (var other = TestDatabase.fresh()) {
            other.asSuperuser("create schema elsewhere");
            assertThat(schemas(other)).isOne();
            assertThat(schemas(database)).isZero();
        }
    }

    private static long accounts(TestDatabase database) {
        return database.jdbc()
                .sql("select count(*) from access.app_user")
                .query(Long.class)
                .single();
    }

    private static long schemas(TestDatabase database) {
        JdbcClient jdbc = database.jdbc();
        return jdbc.sql("select count(*) from pg_namespace where nspname = 'elsewhere'")
                .query(Long.class)
                .single();
    }
}
