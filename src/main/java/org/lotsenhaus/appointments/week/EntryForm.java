package org.lotsenhaus.appointments.week;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.Wish;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Words;

/** The wish of somebody, as staff enter it. */
final class EntryForm {

  private EntryForm() {}

  static EntryPage.Choices choices(CityPlan plan, List<Choice> advisers, Words words) {
    var reader = words.language();
    return new EntryPage.Choices(
        plan.concerns().stream()
            .filter(Concern::byAppointment)
            .map(it -> new Choice(it.key(), it.title().in(reader)))
            .sorted(java.util.Comparator.comparing(Choice::label))
            .toList(),
        Language.FIRST_WAVE.stream().map(it -> new Choice(it.tag(), it.nameIn(reader))).toList(),
        plan.sites().stream().map(it -> new Choice(it.key(), it.name())).toList(),
        advisers,
        List.of(
            new Choice("NONE", words.plain("calendar-staff.contact_none")),
            new Choice("MOBILE", words.plain("calendar-staff.contact_mobile")),
            new Choice("EMAIL", words.plain("calendar-staff.contact_email"))));
  }

  static Wish wish(Entries typed, EntryPage.Choices choices) {
    var adviser = typed.maybeOneOf("adviser", choices.advisers());
    var concerns = new ArrayList<String>();
    concerns.add(typed.oneOf("concern", choices.concerns()));
    var other = typed.maybeOneOf("concern2", choices.concerns());
    if (other != null && !concerns.contains(other)) {
      concerns.add(other);
    }
    return new Wish(
            concerns,
            typed.oneOf("site", choices.sites()),
            new Language(typed.oneOf("language", choices.languages())),
            typed.number("people", 1, Wish.MOST_PEOPLE),
            typed.isOn("step_free"),
            typed.isOn("urgent") ? Set.of(Wish.URGENT) : Set.<String>of())
        .beginningWith(
            adviser == null || !typed.isFine("adviser") ? null : Integer.valueOf(adviser));
  }

  static Contact contact(Entries typed, EntryPage.Choices choices) {
    var kind = Contact.Kind.valueOf(typed.oneOf("contact_kind", choices.contacts()));
    try {
      return Contact.of(kind, typed.text("contact"));
    } catch (Contact.Unreachable nobody) {
      typed.wrong("contact", "calendar-staff.wrong_contact");
      return Contact.NONE;
    }
  }
}
