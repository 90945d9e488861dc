package wales.gwarchod.pages;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.ModelAndView;
import wales.gwarchod.access.Access;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.Action;
import wales.gwarchod.access.Role;
import wales.gwarchod.access.SignInDesk;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.access.UserId;
import wales.gwarchod.language.Speech;

/**
 * This room alone, on a real server, without a database: sign-in knows two invented people, a room above shows a few lines on
 * Today, and some routes fail on purpose. A test component, so that tests of the whole service do not find it.
 */
@TestComponent
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@ComponentScan({"wales.gwarchod.pages", "wales.gwarchod.language"})
class PagesServer {
    static final SignedIn SIAN = new SignedIn(11, "Siân Enghraifft", Role.SPEC);
    static final SignedIn GARETH = new SignedIn(12, "Gareth Sampl", Role.ADM);
    static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");

    private static final String WHO = "who";

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    SignInDesk desk() {
        var desk = mock(SignInDesk.class);
        when(desk.isDemonstration()).thenReturn(true);
        when(desk.cards()).thenReturn(List.of(SIAN, GARETH));
        doAnswer(call -> {
                    UserId card = call.getArgument(0);
                    HttpServletRequest request = call.getArgument(1);
                    var who = List.of(SIAN, GARETH).stream()
                            .filter(user -> user.userId().equals(card))
                            .findFirst()
                            .orElseThrow();
                    request.getSession().setAttribute(WHO, who);
                    return who;
                })
                .when(desk)
                .signIn(any(), any(), any());
        doAnswer(call -> {
                    HttpServletRequest request = call.getArgument(0);
                    request.getSession().invalidate();
                    return null;
                })
                .when(desk)
                .signOut(any());
        return desk;
    }

    @Bean
    SecurityFilterChain routes(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(routes -> routes.anyRequest().permitAll())
                .addFilterAfter(new SessionActs(), SecurityContextHolderFilter.class)
                .build();
    }

    @Bean
    DataTime dataTime() {
        return () -> Optional.of(Instant.parse("2026-11-23T02:00:00Z"));
    }

    @Bean
    TodayBlock first() {
        return new Block(
                TodayBlock.Place.DO_FIRST,
                new TodayBlock.Line("9 / 23", "/help", "2:10", "common.action.open"),
                TodayBlock.Line.of("PC-0117", "/help/keys"));
    }

    @Bean
    TodayBlock coming() {
        return new Block(TodayBlock.Place.COMING, TodayBlock.Line.of("PC-0121", "/help"));
    }

    @Bean
    NavigationCount count() {
        return new NavigationCount() {
            @Override
            public String area() {
                return "today";
            }

            @Override
            public long count(SignedIn who) {
                return 3;
            }
        };
    }

    private record Block(Place place, Line... all) implements TodayBlock {
        @Override
        public List<Line> lines(SignedIn who, Speech say) {
            if (who.role() != Role.SPEC) {
                return List.of();
            }
            return Stream.of(all)
                    .map(line -> line.action() == null
                            ? line
                            : new Line(line.text(), line.href(), line.note(), say.say(line.action())))
                    .toList();
        }
    }

    private static class SessionActs extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var session = request.getSession(false);
            if (session == null || !(session.getAttribute(WHO) instanceof SignedIn who)) {
                chain.doFilter(request, response);
                return;
            }
            try {
                Acting.as(who, () -> {
                    chain.doFilter(request, response);
                    return true;
                });
            } catch (ServletException | IOException | RuntimeException passedOn) {
                throw passedOn;
            } catch (Exception unexpected) {
                throw new ServletException(unexpected);
            }
        }
    }

    /** Routes that fail, and one that counts how often it was called. */
    @Controller
    static class Faults {
        private int presses;
        private final Pages pages;

        Faults(Pages pages) {
            this.pages = pages;
        }

        @GetMapping("/fault/unknown")
        @Access(Action.OPEN)
        ModelAndView unknown() {
            throw new NoSuchElementException("value that must not be shown");
        }

        @GetMapping("/fault/changed")
        @Access(Action.OPEN)
        ModelAndView changed() {
            throw new OptimisticLockingFailureException("value that must not be shown");
        }

        @GetMapping("/fault/database")
        @Access(Action.OPEN)
        ModelAndView database() {
            throw new DataAccessResourceFailureException("value that must not be shown");
        }

        @GetMapping("/fault/programming")
        @Access(Action.OPEN)
        ModelAndView programming() {
            throw new IllegalStateException("value that must not be shown");
        }

        @GetMapping("/fault/number/{id}")
        @Access(Action.OPEN)
        ModelAndView number(@PathVariable long id) {
            throw new NoSuchElementException("no " + id);
        }

        @PostMapping("/press")
        @Access(Action.OPEN)
        ModelAndView press() {
            presses++;
            return pages.goTo("/help?presses=" + presses);
        }
    }
}
