package wales.gwarchod.crimes;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.ContextTransactionManager;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.access.WhereaboutsIntake;
import wales.gwarchod.access.WhereaboutsRegister;

/** The room with the floor it stands on, and nothing else of the house; also in a process of its own. */
final class CrimesRoom implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T06:00:00Z"), ZoneId.of("Europe/London"));

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    CrimesRoom(DataSource dataSource) {
        context.registerBean(DataSource.class, () -> dataSource, definition -> definition.setDestroyMethodName(""));
        context.register(Floor.class);
        context.refresh();
    }

    Loads loads() {
        return context.getBean(Loads.class);
    }

    Reports reports() {
        return context.getBean(Reports.class);
    }

    /** The loads that were announced as applied. */
    List<Long> announced() {
        return context.getBean(Announcements.class).loads;
    }

    /** Does something as the job account. */
    static <T> T acting(Callable<T> work) throws Exception {
        return Acting.as(SignedIn.job(), work::call);
    }

    /** Does something as the job account in a transaction of the test's own. */
    <T> T seeing(Callable<T> work) {
        return Acting.as(
                SignedIn.job(),
                () -> java.util.Objects.requireNonNull(
                        context.getBean(TransactionTemplate.class).execute(status -> {
                            try {
                                return work.call();
                            } catch (Exception broken) {
                                throw new IllegalStateException(broken);
                            }
                        })));
    }

    JdbcClient db() {
        return context.getBean(JdbcClient.class);
    }

    @Override
    public void close() {
        context.close();
    }

    @EnableTransactionManagement(proxyTargetClass = true)
    @ComponentScan(
            basePackages = {"wales.gwarchod.crimes", "wales.gwarchod.audit", "wales.gwarchod.jobs"},
            excludeFilters =
                    @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(\\.web\\.|Test|CrimesRoom).*"))
    @ComponentScan(
            basePackageClasses = WhereaboutsRegister.class,
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.ASSIGNABLE_TYPE,
                            classes = {WhereaboutsRegister.class, WhereaboutsIntake.class}))
    static class Floor {
        @Bean
        PlatformTransactionManager transactionManager(DataSource dataSource) {
            return new ContextTransactionManager(dataSource);
        }

        @Bean
        TransactionTemplate transactionTemplate(PlatformTransactionManager manager) {
            return new TransactionTemplate(manager);
        }

        @Bean
        JdbcClient jdbcClient(DataSource dataSource) {
            return JdbcClient.create(dataSource);
        }

        @Bean
        NamedParameterJdbcTemplate namedParameterJdbcTemplate(DataSource dataSource) {
            return new NamedParameterJdbcTemplate(dataSource);
        }

        @Bean
        Clock clock() {
            return CLOCK;
        }

        @Bean
        Announcements announcements() {
            return new Announcements();
        }
    }

    /** Hears what the room announces. */
    static class Announcements {
        final List<Long> loads = new ArrayList<>();

        @EventListener
        void on(LoadApplied applied) {
            loads.add(applied.loadId());
        }
    }
}
