package org.lotsenhaus.admin.people;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotsenhaus.access.ChangeAccount.Wanted;
import org.lotsenhaus.access.OpenAccount.Opening;
import org.lotsenhaus.access.Role;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.concerns.CityPlan;

/** Reads what is said about a person's account. */
final class PersonForm {

  private PersonForm() {}

  static Entries entries(StaffMember member) {
    return Entries.none()
        .with("name", member.name())
        .with("unit", member.unit())
        .with("roles", member.roles())
        .with("languages", List.copyOf(member.languages()));
  }

  static Wanted wanted(Entries typed, PersonChoices choices) {
    return new Wanted(
        typed.required("name", 100),
        typed.oneOf("unit", choices.units()),
        roles(typed),
        chosen(typed, "languages", choices.languages()));
  }

  /** Who begins holds the protected area of their unit; those of the administration hold none. */
  static Opening opening(Entries typed, PersonChoices choices, CityPlan plan) {
    var wanted = wanted(typed, choices);
    var login = typed.matching("login", "[a-zA-Z0-9][a-zA-Z0-9._-]{1,59}");
    return new Opening(
        login.toLowerCase(Locale.ROOT),
        wanted.name(),
        wanted.unit(),
        wanted.roles(),
        compartments(wanted, plan),
        wanted.languages());
  }

  private static Set<String> compartments(Wanted wanted, CityPlan plan) {
    return wanted.roles().stream().anyMatch(Role::servesPeople)
        ? plan.city().compartmentOf(wanted.unit()).map(Set::of).orElse(Set.of())
        : Set.of();
  }

  private static Set<Role> roles(Entries typed) {
    var roles =
        typed.all("roles").stream()
            .filter(it -> List.of(Role.values()).stream().anyMatch(role -> role.name().equals(it)))
            .map(Role::valueOf)
            .collect(Collectors.toSet());
    if (roles.isEmpty()) {
      typed.wrong("roles", "admin-staff.wrong_no_role");
    }
    return roles;
  }

  private static Set<String> chosen(Entries typed, String name, List<Choice> choices) {
    return choices.stream()
        .map(Choice::value)
        .filter(it -> typed.has(name, it))
        .collect(Collectors.toSet());
  }
}
