package org.lotsenhaus.access;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may open which part of a city's house. What is not named here is open to the public. */
@Configuration
@ConditionalOnWebApplication
class Security {

  private static final String CONTENT =
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  /**
   * Machines show their keys with each request. No session is looked at: whoever is signed in as
   * staff is a stranger here, so a foreign page can't make use of them.
   */
  @Bean
  @Order(1)
  SecurityFilterChain machines(HttpSecurity http) throws Exception {
    return http.securityMatcher("/{city}/api/**")
        .authorizeHttpRequests(paths -> paths.anyRequest().permitAll())
        .sessionManagement(sessions -> sessions.sessionCreationPolicy(STATELESS))
        .headers(Security::protect)
        .csrf(csrf -> csrf.disable())
        .logout(out -> out.disable())
        .requestCache(cache -> cache.disable())
        .build();
  }

  /** Each filter timed on its own would cost more than most of them do. */
  @Bean
  static SecurityObservationSettings unobserved() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  SecurityFilterChain doors(HttpSecurity http, StaffReach reach, CheckPassword check)
      throws Exception {
    return http.authorizeHttpRequests(Security::open)
        .authenticationProvider(check)
        .formLogin(form ->
            form.loginPage("/{city}/sign-in")
                .loginProcessingUrl("/{city}/sign-in")
                .authenticationDetailsSource(CheckPassword::detailsOf)
                .successHandler(SignedIn::goToWork)
                .failureHandler(SignedIn::sayWhyNot)
                .permitAll())
        .logout(out ->
            out.logoutUrl("/{city}/sign-out")
                .logoutSuccessHandler((request, response, who) ->
                    response.sendRedirect(SignedIn.cityPath(request) + "/sign-in")))
        .exceptionHandling(refusals -> refusals.authenticationEntryPoint(SignedIn::askToSignIn))
        .csrf(csrf -> csrf.csrfTokenRepository(tokens()))
        .headers(Security::protect)
        .requestCache(cache -> cache.disable())
        .addFilterAfter(reach, AuthorizationFilter.class)
        .build();
  }

  private static void open(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          paths) {
    paths.requestMatchers("/{city}/calendar/plan/**").access(here(Role.HEAD, Role.ADMIN));
    for (var area : StaffArea.values()) {
      paths.requestMatchers("/{city}" + area.place() + "/**").access(here(area.roles()));
    }
    paths.requestMatchers("/actuator/health/**").permitAll();
    paths.requestMatchers("/actuator/**").access(Security::fromThisMachine);
    paths.anyRequest().permitAll();
  }

  private static void protect(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
        .cacheControl(cache -> cache.disable());
  }

  private static CookieCsrfTokenRepository tokens() {
    var tokens = new CookieCsrfTokenRepository();
    tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Strict"));
    tokens.setCookiePath("/");
    return tokens;
  }

  /** A role counts only in the city that gave it. */
  private static AuthorizationManager<RequestAuthorizationContext> here(Role... roles) {
    return (who, context) -> new AuthorizationDecision(mayWork(who, context, roles));
  }

  private static boolean mayWork(
      Supplier<? extends @Nullable Authentication> who,
      RequestAuthorizationContext context,
      Role... roles) {
    var member = StaffReach.memberHere(who.get(), context.getRequest());
    return member.filter(it -> java.util.Arrays.stream(roles).anyMatch(it::is)).isPresent();
  }

  private static AuthorizationDecision fromThisMachine(
      Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
    var address = context.getRequest().getRemoteAddr();
    return new AuthorizationDecision(
        address.equals("127.0.0.1") || address.equals("0:0:0:0:0:0:0:1"));
  }
}
