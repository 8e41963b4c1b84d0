package org.lotsenhaus.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.tenancy.City;
import org.lotsenhaus.ui.Staff;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/**
 * On staff pages the database sees what this person's protected areas allow, and no more. Public
 * pages are the house's own, whoever looks at them. A browser keeps no staff page: who signs out,
 * or may see something no longer, doesn't find it behind the back button.
 */
@Component
class StaffReach extends OncePerRequestFilter {

  private final Clock clock;

  StaffReach(Clock clock) {
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var member = memberHere(SecurityContextHolder.getContext().getAuthentication(), request);
    if (member.isEmpty() || StaffArea.ofPath(path(request)).isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    request.setAttribute(Staff.class.getName(), greeting(member.get()));
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    try {
      member.get().at(clock.instant()).asTenant().carry(() -> chain.doFilter(request, response));
    } catch (IOException | ServletException | RuntimeException failure) {
      throw failure;
    } catch (Exception impossible) {
      throw new ServletException(impossible);
    }
  }

  /** As the rules about doors read it: any letter of it may have been sent as a code. */
  private static String path(HttpServletRequest request) {
    return UriUtils.decode(request.getRequestURI(), UTF_8);
  }

  private static Staff greeting(StaffMember member) {
    return new Staff(member.name(), StaffArea.placesFor(member));
  }

  static Optional<StaffMember> memberHere(
      @Nullable Authentication who, HttpServletRequest request) {
    var city = (City) request.getAttribute(City.class.getName());
    if (city == null || who == null || !(who.getPrincipal() instanceof StaffMember member)) {
      return Optional.empty();
    }
    return Optional.of(member).filter(it -> it.tenant().equals(city.id()));
  }

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }
}
