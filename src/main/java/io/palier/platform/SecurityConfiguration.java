package io.palier.platform;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.security.config.Customizer.withDefaults;
import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import io.palier.organization.BearerTokens;
import io.palier.organization.Organization;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.MultipartConfigElement;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The doors, and who may pass them. Machines come through {@code /api} with a bearer token and no session; people log in
 * at {@code /login} and keep one. What no line here opens is closed (docs/adr/0009-doors-and-bearer-tokens.md).
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] WHO_LOG = {"AGENT", "SPECIALIST", "MANAGER"};
    private static final String[] WHO_WATCH = {"MANAGER", "ADMINISTRATOR"};
    private static final String[] WHO_KNOW = {"AGENT", "SPECIALIST", "MANAGER", "ADMINISTRATOR"};
    private static final String[] WHO_WRITE = {"SPECIALIST", "MANAGER", "ADMINISTRATOR"};
    private static final String[] WHO_NEGOTIATE = {"SPECIALIST", "VENDOR", "MANAGER", "ADMINISTRATOR"};
    private static final String[] WHO_WORK_HERE = {"AGENT", "SPECIALIST", "VENDOR", "MANAGER", "ADMINISTRATOR"};

    private final RequestGuard guard;

    SecurityConfiguration(MultipartConfigElement uploads) {
        this.guard = new RequestGuard(uploads.getMaxRequestSize());
    }

    /** The one place of the API where a password counts. */
    @Bean
    @Order(1)
    SecurityFilterChain tokenDoor(HttpSecurity http, AuthenticationManager logIn, ApiRefusals refusals) {
        var refusal = refusals.askingFor("Basic realm=\"Palier\", charset=\"UTF-8\"");
        machines(http, refusal);
        return http.securityMatcher(pathPattern(POST, "/api/v1/tokens"))
                .authenticationManager(logIn)
                .httpBasic(basic -> basic.authenticationEntryPoint(refusal))
                .authorizeHttpRequests(doors -> doors.anyRequest().hasAnyRole(WHO_WORK_HERE))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain apiDoor(
            HttpSecurity http, ObjectProvider<BearerTokens> tokens, Organization organization, ApiRefusals refusals) {
        var refusal = refusals.askingFor("Bearer realm=\"Palier\"");
        machines(http, refusal);
        return http.securityMatcher("/api/**", "/actuator/prometheus")
                .addFilterBefore(new BearerFilter(tokens, organization, refusal), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(doors -> doors.requestMatchers(POST, "/api/v1/tickets")
                        .hasAnyRole(WHO_LOG)
                        .requestMatchers(
                                "/api/v1/tickets/**",
                                "/api/v1/tokens/**",
                                "/api/v1/escalations/**",
                                "/api/v1/sla/calculations",
                                "/api/v1/on-call/**")
                        .hasAnyRole(WHO_WORK_HERE)
                        .requestMatchers(GET, "/api/v1/agreements/schema")
                        .permitAll()
                        .requestMatchers(POST, "/api/v1/agreements")
                        .hasAnyRole(WHO_WATCH)
                        .requestMatchers("/api/v1/agreements/**")
                        .hasAnyRole(WHO_WORK_HERE)
                        .requestMatchers(GET, "/api/v1/articles/**")
                        .hasAnyRole(WHO_KNOW)
                        .requestMatchers("/api/v1/imports/**")
                        .hasAnyRole(WHO_WATCH)
                        .requestMatchers("/actuator/prometheus")
                        .hasRole("ADMINISTRATOR")
                        .anyRequest()
                        .denyAll())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pageDoor(
            HttpSecurity http,
            AuthenticationManager logIn,
            PageRefusals refusals,
            Organization organization,
            LocaleResolver languages) {
        PageHeaders.write(http);
        return http.addFilterAfter(guard, HeaderWriterFilter.class)
                .addFilterBefore(new StillHere(organization), AnonymousAuthenticationFilter.class)
                .authenticationManager(logIn)
                .authorizeHttpRequests(doors -> doors.dispatcherTypeMatchers(
                                DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers("/login", "/error", "/favicon.*", "/icons.svg", "/fonts/**")
                        .permitAll()
                        .requestMatchers("/css/**", "/js/**", "/webjars/**", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers(
                                "/negotiation/links/**", "/escalations/**", "/profile/links/**", "/satisfaction/**")
                        .permitAll()
                        .requestMatchers("/negotiation/new", "/negotiation/imports", "/negotiation/completeness")
                        .hasAnyRole(WHO_WATCH)
                        .requestMatchers(
                                "/negotiation/holidays/**",
                                "/negotiation/recalculations/**",
                                "/negotiation/*/versions/*/migration",
                                "/negotiation/*/versions/*/caller")
                        .hasAnyRole(WHO_WATCH)
                        .requestMatchers(POST, "/negotiation")
                        .hasAnyRole(WHO_WATCH)
                        .requestMatchers("/negotiation/**")
                        .hasAnyRole(WHO_NEGOTIATE)
                        .requestMatchers("/desk/new/**", "/desk/tickets/new/**")
                        .hasAnyRole(WHO_LOG)
                        .requestMatchers(POST, "/desk/tickets")
                        .hasAnyRole(WHO_LOG)
                        .requestMatchers("/on-call/rotas/new", "/on-call/rotas/*/edit")
                        .hasAnyRole(WHO_WATCH)
                        .requestMatchers(POST, "/on-call/rotas/**")
                        .hasAnyRole(WHO_WATCH)
                        .requestMatchers(POST, "/library/*/retirement")
                        .hasAnyRole(WHO_WATCH)
                        .requestMatchers("/library/new", "/library/*/edit", "/library/*/reviews")
                        .hasAnyRole(WHO_WRITE)
                        .requestMatchers(POST, "/library")
                        .hasAnyRole(WHO_WRITE)
                        .requestMatchers("/library/**")
                        .hasAnyRole(WHO_KNOW)
                        .requestMatchers(
                                "/", "/desk/**", "/live/**", "/keys/**", "/profile/**", "/calculator", "/on-call/**")
                        .hasAnyRole(WHO_WORK_HERE)
                        .requestMatchers("/dashboard/**", "/admin/imports/**")
                        .hasAnyRole(WHO_WATCH)
                        .requestMatchers("/admin/**", "/actuator/**")
                        .hasRole("ADMINISTRATOR")
                        .anyRequest()
                        .denyAll())
                .formLogin(form -> form.loginPage("/login")
                        .successHandler(new Welcome(organization, languages, refusals.pageAskedFor()))
                        .failureHandler(refusals))
                .logout(logout -> logout.logoutSuccessUrl("/login?logout").deleteCookies("JSESSIONID"))
                .requestCache(cache -> cache.requestCache(refusals.pageAskedFor()))
                .exceptionHandling(
                        refused -> refused.accessDeniedHandler(refusals).authenticationEntryPoint(refusals))
                .build();
    }

    @Bean
    AuthenticationManager logIn(UserDetailsService staff, PasswordEncoder passwords, Clock clock) {
        var check = new DaoAuthenticationProvider(staff);
        check.setPasswordEncoder(passwords);
        return new ProviderManager(new BrakedLogIn(check, clock));
    }

    /** Addresses that no honest browser sends are a bad request, not a fault of ours. */
    @Bean
    RequestRejectedHandler rejectedRequests() {
        return new HttpStatusRequestRejectedHandler(HttpStatus.BAD_REQUEST.value());
    }

    private void machines(HttpSecurity http, ApiRefusals.Refusal refusal) {
        http.addFilterAfter(guard, HeaderWriterFilter.class)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(withDefaults())
                .exceptionHandling(
                        refused -> refused.accessDeniedHandler(refusal).authenticationEntryPoint(refusal));
    }
}
