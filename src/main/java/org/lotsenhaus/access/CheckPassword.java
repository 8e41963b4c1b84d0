package org.lotsenhaus.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.lotsenhaus.shared.Tenant;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Signs staff in to the city whose page they are on. An unknown login costs the same time. */
@Component
class CheckPassword implements AuthenticationProvider {

  private final Accounts accounts;
  private final SignInThrottle throttle;
  private final PasswordEncoder passwords;
  private final TransactionTemplate transaction;
  private final String decoy;

  CheckPassword(
      Accounts accounts,
      SignInThrottle throttle,
      PasswordEncoder passwords,
      TransactionTemplate transaction) {
    this.accounts = accounts;
    this.throttle = throttle;
    this.passwords = passwords;
    this.transaction = transaction;
    this.decoy = String.valueOf(passwords.encode("a password nobody has"));
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    if (!Tenant.isBound()) {
      throw new BadCredentialsException("no city");
    }
    var login = attempt.getName().strip().toLowerCase(Locale.ROOT);
    var network = network(attempt);
    if (throttle.mustWait(login, network)) {
      throw new LockedException("too many attempts");
    }
    var member = transaction.execute(status -> accounts.byLogin(login)).orElse(null);
    var hash = member == null || member.passwordHash() == null ? decoy : member.passwordHash();
    if (!passwords.matches(String.valueOf(attempt.getCredentials()), hash) || member == null) {
      throttle.failed(login, network);
      throw new BadCredentialsException("no match");
    }
    throttle.succeeded(login, network);
    var known = member.withoutPassword();
    return UsernamePasswordAuthenticationToken.authenticated(known, null, known.getAuthorities());
  }

  private static String network(Authentication attempt) {
    return attempt.getDetails() instanceof WebAuthenticationDetails details
        ? details.getRemoteAddress()
        : "unknown";
  }

  static WebAuthenticationDetails detailsOf(HttpServletRequest request) {
    return new WebAuthenticationDetails(request.getRemoteAddr(), null);
  }

  @Override
  public boolean supports(Class<?> attempt) {
    return attempt == UsernamePasswordAuthenticationToken.class;
  }
}
