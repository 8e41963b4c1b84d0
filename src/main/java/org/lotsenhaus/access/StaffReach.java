package org.lotsenhaus.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.tenancy.City;
import org.lotsenhaus.ui.Staff;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * On staff pages the database sees what this person's protected areas allow, and no more. Public
 * pages are the house's own, whoever looks at them.
 */
@Component
class StaffReach extends OncePerRequestFilter {

  private static final Set<String> STAFF_PAGES =
      Set.of(
          "desk",
          "calendar",
          "keys",
          "reception",
          "head",
          "admin",
          "audit",
          "messages",
          "people",
          "cases",
          "today",
          "referrals",
          "questions",
          "themes");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var member = memberHere(SecurityContextHolder.getContext().getAuthentication(), request);
    if (member.isEmpty() || !STAFF_PAGES.contains(secondPart(request.getRequestURI()))) {
      chain.doFilter(request, response);
      return;
    }
    request.setAttribute(Staff.class.getName(), greeting(member.get()));
    try {
      member.get().asTenant().carry(() -> chain.doFilter(request, response));
    } catch (IOException | ServletException | RuntimeException failure) {
      throw failure;
    } catch (Exception impossible) {
      throw new ServletException(impossible);
    }
  }

  private static String secondPart(String path) {
    var parts = path.split("/", 4);
    return parts.length > 2 ? parts[2] : "";
  }

  private static Staff greeting(StaffMember member) {
    var places =
        Stream.of(
            today(member),
            homes(member),
            people(member),
            referrals(member),
            calendar(member),
            questions(member),
            themes(member),
            messages(member));
    return new Staff(member.name(), places.flatMap(it -> it).distinct().toList());
  }

  private static Stream<Staff.Place> today(StaffMember member) {
    return member.is(Role.CASEWORK)
        ? Stream.of(new Staff.Place("access-staff.today", "/today"))
        : Stream.empty();
  }

  private static Stream<Staff.Place> homes(StaffMember member) {
    return member.roles().stream()
        .sorted()
        .map(role -> new Staff.Place(role.messageKey(), role.home()));
  }

  private static Stream<Staff.Place> people(StaffMember member) {
    return member.is(Role.CASEWORK)
        ? Stream.of(new Staff.Place("access-staff.people", "/people"))
        : Stream.empty();
  }

  private static Stream<Staff.Place> referrals(StaffMember member) {
    return member.is(Role.CASEWORK) || member.is(Role.PARTNER)
        ? Stream.of(new Staff.Place("access-staff.referrals", "/referrals"))
        : Stream.empty();
  }

  private static Stream<Staff.Place> calendar(StaffMember member) {
    return member.roles().stream()
        .filter(Role::hasCalendar)
        .map(role -> new Staff.Place("access-staff.calendar", "/calendar"));
  }

  private static Stream<Staff.Place> questions(StaffMember member) {
    return member.is(Role.CASEWORK) || member.is(Role.RECEPTION) || member.is(Role.PARTNER)
        ? Stream.of(new Staff.Place("access-staff.questions", "/questions"))
        : Stream.empty();
  }

  private static Stream<Staff.Place> themes(StaffMember member) {
    return member.is(Role.CASEWORK) || member.is(Role.HEAD)
        ? Stream.of(new Staff.Place("access-staff.themes", "/themes"))
        : Stream.empty();
  }

  /** What several roles look after together stands once, behind what is each one's own. */
  private static Stream<Staff.Place> messages(StaffMember member) {
    return member.is(Role.RECEPTION) || member.is(Role.ADMIN)
        ? Stream.of(new Staff.Place("access-staff.messages", "/messages"))
        : Stream.empty();
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
