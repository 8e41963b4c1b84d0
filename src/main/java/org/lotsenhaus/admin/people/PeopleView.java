package org.lotsenhaus.admin.people;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.access.Grant;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.people.PeoplePage.Row;
import org.lotsenhaus.admin.people.PersonPage.Held;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.municipality.Unit;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.ui.Frame;

/** Puts together what the pages about people show. */
record PeopleView(Frame frame, CityPlan plan) {

  PeoplePage list(List<StaffMember> members, Entries entries) {
    return new PeoplePage(frame, members.stream().map(this::row).toList(), choices(), entries);
  }

  private PersonChoices choices() {
    return PersonChoices.of(plan, frame);
  }

  private Row row(StaffMember member) {
    return new Row(
        member.id().toString(),
        member.name(),
        member.login(),
        plan.unit(member.unit()).map(Unit::officialName).orElse(""),
        member.roles().stream()
            .map(it -> frame.words().plain(PersonChoices.key(it)))
            .collect(Collectors.joining(", ")),
        member.languages().stream()
            .map(it -> new Language(it).nameIn(frame.language()))
            .sorted()
            .collect(Collectors.joining(", ")),
        member.passwordHash() == null);
  }

  PersonPage page(
      StaffMember member,
      List<Grant> grants,
      Entries entries,
      Entries grant,
      @Nullable String link) {
    return new PersonPage(
        frame,
        member,
        Tenant.bound().actor().equals(member.id().toString()),
        grants.stream().map(this::held).toList(),
        choices(),
        entries,
        grant,
        link);
  }

  private Held held(Grant grant) {
    var name = Choice.labelOf(choices().compartments(), grant.compartment());
    return new Held(grant.compartment(), name, until(grant.until()));
  }

  private String until(@Nullable LocalDate day) {
    return day == null
        ? frame.words().plain("admin-staff.without_end")
        : frame.words().plain("admin-staff.until_day", "day", frame.words().dateWithYear(day));
  }
}
