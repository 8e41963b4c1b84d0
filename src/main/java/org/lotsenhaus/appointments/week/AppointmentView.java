package org.lotsenhaus.appointments.week;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lotsenhaus.access.Accounts;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.appointments.plan.ResourceNames;
import org.lotsenhaus.calendar.Claim;
import org.lotsenhaus.calendar.Claims;
import org.lotsenhaus.calendar.Resources;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of one appointment together. */
@Component
class AppointmentView {

  private final StaffAppointments appointments;
  private final Claims claims;
  private final Resources resources;
  private final ResourceNames names;
  private final Accounts accounts;
  private final CityPlans plans;

  AppointmentView(
      StaffAppointments appointments,
      Claims claims,
      Resources resources,
      ResourceNames names,
      Accounts accounts,
      CityPlans plans) {
    this.appointments = appointments;
    this.claims = claims;
    this.resources = resources;
    this.names = names;
    this.accounts = accounts;
    this.plans = plans;
  }

  @Transactional
  public AppointmentPage page(Frame frame, UUID id, Entries entries) {
    var it = appointments.read(id, "calendar");
    var slots = new SlotWords(plans.current(), frame.words());
    var zone = plans.current().city().zone();
    return new AppointmentPage(
        frame,
        Told.of(it, slots, zone, false),
        it.isActive(),
        back(frame, it),
        facts(frame, it, slots),
        notes(frame, it),
        appointments.othersOf(it).stream()
            .map(other -> Told.of(other, slots, zone, StaffAppointments.isDuplicate(it, other)))
            .toList(),
        entries);
  }

  /** To the day on which it stands, of the one who has it. */
  private String back(Frame frame, Appointment it) {
    var day = it.time().start().atZone(plans.current().city().zone()).toLocalDate();
    var of =
        claims.of(it.id()).stream().findFirst().map(claim -> "&of=" + claim.resource()).orElse("");
    return frame.to("/calendar?day=" + day + of);
  }

  private List<Told.Fact> facts(Frame frame, Appointment it, SlotWords slots) {
    var facts = new LinkedHashMap<String, String>();
    facts.put(
        "calendar-staff.what",
        String.join(", ", it.wish().concerns().stream().map(slots::concern).toList()));
    facts.put("calendar-staff.with", with(it));
    facts.put("calendar-staff.site", site(it));
    facts.put("calendar-staff.language", it.wish().language().nameIn(frame.language()));
    facts.put("calendar-staff.people", String.valueOf(it.wish().people()));
    facts.put("calendar-staff.contact", Objects.requireNonNullElse(it.contact().address(), ""));
    facts.put("calendar-staff.code", it.codeInTwo());
    return Told.facts(facts);
  }

  private String with(Appointment it) {
    var named = names.of(resources.all());
    return claims.of(it.id()).stream()
        .map(Claim::resource)
        .distinct()
        .map(one -> named.getOrDefault(one, ""))
        .collect(Collectors.joining(", "));
  }

  private String site(Appointment it) {
    return plans.current().site(it.wish().site()).map(Site::name).orElse(it.wish().site());
  }

  private List<AppointmentPage.Said> notes(Frame frame, Appointment it) {
    var zone = plans.current().city().zone();
    return appointments.notes(it).stream()
        .map(note ->
            new AppointmentPage.Said(
                note.text(),
                frame
                    .words()
                    .say(
                        "calendar-staff.note_by",
                        "name",
                        accounts.nameOf(note.by()).orElse(note.by()),
                        "when",
                        Told.moment(note.at(), zone, frame.words()))))
        .toList();
  }
}
