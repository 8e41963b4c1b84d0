package org.lotsenhaus.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.tenancy.City;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/** Where a person goes before and after signing in. */
final class SignedIn {

  private SignedIn() {}

  static String cityPath(HttpServletRequest request) {
    var city = (City) request.getAttribute(City.class.getName());
    return city == null ? "" : "/" + city.slug();
  }

  static void goToWork(HttpServletRequest request, HttpServletResponse response, Authentication who)
      throws IOException {
    var member = (StaffMember) Objects.requireNonNull(who.getPrincipal());
    var wanted = request.getParameter("to");
    var home = cityPath(request) + Role.homeOf(member.roles());
    response.sendRedirect(isInside(wanted, cityPath(request)) ? wanted : home);
  }

  /** Only paths of this city: a link must not lead elsewhere after signing in. */
  private static boolean isInside(@Nullable String path, String city) {
    return path != null
        && path.startsWith(city + "/")
        && !path.contains("\\")
        && !path.contains("//");
  }

  static void sayWhyNot(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
      throws IOException {
    var why = refusal instanceof LockedException ? "wait" : "again";
    response.sendRedirect(cityPath(request) + "/sign-in?" + why);
  }

  static void askToSignIn(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
      throws IOException {
    var city = cityPath(request);
    if (city.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      response.sendRedirect(city + "/sign-in?to=" + request.getRequestURI());
    }
  }
}
