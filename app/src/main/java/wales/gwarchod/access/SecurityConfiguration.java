package wales.gwarchod.access;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Sessions, protection against forged requests, and headers that every answer carries. Who may call a route is decided by
 * what the route declares ({@link AccessInterceptor}), not here. With OpenID Connect configured (the ordinary
 * {@code spring.security.oauth2.client} settings), issuer and subject name the account.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    @Bean
    SecurityFilterChain sessionsAndHeaders(
            HttpSecurity http,
            ObjectProvider<ClientRegistrationRepository> openIdConnect,
            Users users,
            CommandToken command,
            SessionLimits limits)
            throws Exception {
        http.authorizeHttpRequests(routes -> routes.anyRequest().permitAll())
                .csrf(csrf -> csrf.ignoringRequestMatchers(command::isCarriedBy))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.changeSessionId()))
                .headers(headers -> headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                permissions -> permissions.policy("camera=(), geolocation=(), microphone=()")))
                .addFilterAfter(new ActingFilter(users, command, limits), SecurityContextHolderFilter.class);
        if (openIdConnect.getIfAvailable() != null) {
            http.oauth2Login(login -> login.loginPage("/sign-in")
                    .defaultSuccessUrl("/today", true)
                    .failureUrl("/sign-in?problem"));
        }
        return http.build();
    }
}
