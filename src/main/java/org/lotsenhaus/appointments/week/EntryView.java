package org.lotsenhaus.appointments.week;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.FindTimes;
import org.lotsenhaus.appointments.FindTimes.PartOfDay;
import org.lotsenhaus.appointments.NotBookable;
import org.lotsenhaus.appointments.Wish;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.tenancy.SeenByHouse;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;

/** Puts the form together with which an appointment is entered. */
@Component
class EntryView {

  private static final int NEAREST = 12;

  private final StaffAppointments appointments;
  private final Scopes scopes;
  private final SeenByHouse seen;
  private final FindTimes times;
  private final CityPlans plans;

  EntryView(
      StaffAppointments appointments,
      Scopes scopes,
      SeenByHouse seen,
      FindTimes times,
      CityPlans plans) {
    this.appointments = appointments;
    this.scopes = scopes;
    this.seen = seen;
    this.times = times;
    this.plans = plans;
  }

  EntryPage.Choices choices(Frame frame) {
    return EntryForm.choices(plans.current(), seen.of(scopes::advisers), frame.words());
  }

  /** Before a wish is said, what is most likely is filled in: whose free time was chosen, too. */
  EntryPage begin(Frame frame, Entries entries) {
    if (entries.maybe("concern") != null) {
      return again(frame, entries, null, List.of());
    }
    entries.with("language", "de").with("people", 1).with("contact_kind", "MOBILE");
    var at = instant(entries.text("at"));
    if (at != null) {
      entries.with("day", at.atZone(zone()).toLocalDate()).with("start", at);
    }
    var choices = choices(frame);
    choices.advisers().stream()
        .filter(it -> it.value().equals(entries.text("of")))
        .forEach(it -> entries.with("adviser", it.value()));
    return new EntryPage(frame, choices, entries, null, null, List.of());
  }

  EntryPage again(Frame frame, Entries entries, @Nullable String problem, List<Told> others) {
    var choices = choices(frame);
    var wish = EntryForm.wish(entries, choices);
    try {
      var free =
          entries.isFine("concern") && entries.isFine("people") && entries.isFine("adviser")
              ? free(entries, wish)
              : List.<Instant>of();
      return new EntryPage(
          frame, choices, entries, TimeChoice.of(free, zone(), frame.words()), problem, others);
    } catch (NotBookable never) {
      var why = frame.words().plain("calendar-staff.not_bookable");
      return new EntryPage(frame, choices, entries, null, why, others);
    }
  }

  /** Those of the day that was wished; else the nearest ones. */
  private List<Instant> free(Entries entries, Wish wish) {
    var day = entries.day("day");
    if (day == null) {
      return times.first(wish).map(it -> times.near(wish, it, NEAREST)).orElse(List.of());
    }
    var ofDay = times.times(wish, day, PartOfDay.ANY);
    return ofDay.isEmpty()
        ? times.near(wish, day.atTime(java.time.LocalTime.NOON).atZone(zone()).toInstant(), NEAREST)
        : ofDay;
  }

  private static @Nullable Instant instant(String written) {
    try {
      return Instant.parse(written);
    } catch (DateTimeException noTime) {
      return null;
    }
  }

  private ZoneId zone() {
    return plans.current().city().zone();
  }

  BookedPage booked(Frame frame, Appointment it) {
    var slots = new SlotWords(plans.current(), frame.words());
    return new BookedPage(frame, Told.of(it, slots, zone(), false), it.codeInTwo());
  }

  /** What this contact has already, as far as the reader may see it. */
  List<Told> others(Frame frame, Contact contact) {
    var slots = new SlotWords(plans.current(), frame.words());
    return appointments.ofContact(contact).stream()
        .filter(Appointment::isActive)
        .map(it -> Told.of(it, slots, zone(), false))
        .toList();
  }
}
