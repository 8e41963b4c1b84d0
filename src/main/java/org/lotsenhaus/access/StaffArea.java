package org.lotsenhaus.access;

import static org.lotsenhaus.access.Role.CASEWORK;
import static org.lotsenhaus.access.Role.DATA_PROTECTION;
import static org.lotsenhaus.access.Role.PARTNER;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lotsenhaus.ui.Staff.Place;

/**
 * The parts of the house that are for staff, in the order of the navigation, and who may open them.
 * What lies under none of these paths is open to the public, and the database shows it as the house
 * sees it.
 */
enum StaffArea {
  TODAY(CASEWORK),
  DESK(Role.DESK, PARTNER),
  RECEPTION(Role.RECEPTION),
  CASES(CASEWORK),
  HEAD(Role.HEAD),
  ADMIN(Role.ADMIN),
  AUDIT(DATA_PROTECTION),
  PEOPLE(CASEWORK),
  REFERRALS(CASEWORK, PARTNER, Role.DESK),
  DISCLOSURES(CASEWORK, Role.DESK, DATA_PROTECTION),
  CALENDAR(Role.DESK, Role.RECEPTION, Role.HEAD, Role.ADMIN),
  QUESTIONS(Role.DESK, PARTNER, Role.RECEPTION, CASEWORK, Role.HEAD),
  THEMES(CASEWORK, Role.HEAD),
  MESSAGES(Role.RECEPTION, Role.ADMIN),
  /** Opened from the desk. */
  KEYS(Role.DESK, PARTNER, Role.RECEPTION);

  private final List<Role> roles;

  StaffArea(Role... roles) {
    this.roles = List.of(roles);
  }

  static Optional<StaffArea> ofPath(String path) {
    var parts = path.split("/", 4);
    return Arrays.stream(values())
        .filter(it -> parts.length > 2 && it.place().equals("/" + parts[2]))
        .findFirst();
  }

  /** The places of the navigation for this person. */
  static List<Place> placesFor(StaffMember member) {
    return Stream.of(values())
        .filter(it -> it != KEYS && it.isOpenTo(member))
        .map(it -> new Place(it.messageKey(member), it.place()))
        .toList();
  }

  boolean isOpenTo(StaffMember member) {
    return roles.stream().anyMatch(member::is);
  }

  Role[] roles() {
    return roles.toArray(Role[]::new);
  }

  String place() {
    return "/" + name().toLowerCase(Locale.ROOT);
  }

  /** Where somebody's day begins is called after their work. */
  private String messageKey(StaffMember member) {
    return member.roles().stream()
        .sorted()
        .filter(it -> it.home().equals(place()))
        .map(Role::messageKey)
        .findFirst()
        .orElse("access-staff." + name().toLowerCase(Locale.ROOT));
  }
}
