package org.lotsenhaus.admin.city;

import static org.lotsenhaus.shared.Language.GERMAN;

import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.municipality.Contact;
import org.lotsenhaus.municipality.Municipality;
import org.lotsenhaus.municipality.QueueRules;

/** Reads the two forms about the city: how it is reached, and how its queue goes. */
final class CityForm {

  private static final int A_DAY = 1440;

  private CityForm() {}

  static Entries entries(Municipality city) {
    return Entries.none()
        .with("authority", city.authority().in(GERMAN))
        .with("email", city.contact().email())
        .with("phone", city.contact().phone());
  }

  /** As in blueprints: what one way refuses, the other does, too. */
  static Contact contact(Entries typed) {
    return new Contact(
        like(typed, "email", "[^@\\s]+@[^@\\s]+"), like(typed, "phone", "[+0-9][0-9 ()/-]+"));
  }

  private static @Nullable String like(Entries typed, String name, String pattern) {
    return typed.maybe(name) == null ? null : typed.matching(name, pattern);
  }

  static Entries entries(QueueRules rules) {
    return Entries.none()
        .with("language_wait_minutes", rules.languageWaitMinutes())
        .with("park_minutes", rules.parkMinutes())
        .with("urgent_days", rules.urgentDays())
        .with("last_ticket_minutes", rules.lastTicketMinutes())
        .with("overtaken_after_minutes", rules.overtakenAfterMinutes());
  }

  static QueueRules rules(Entries typed) {
    var rules =
        new QueueRules(
            typed.number("language_wait_minutes", 0, A_DAY),
            typed.number("park_minutes", 1, A_DAY),
            typed.number("urgent_days", 0, 90),
            typed.number("last_ticket_minutes", 0, A_DAY),
            typed.number("overtaken_after_minutes", 0, A_DAY));
    if (rules.overtakenAfterMinutes() < rules.languageWaitMinutes()) {
      typed.wrong("overtaken_after_minutes", "admin-staff.wrong_overtaken");
    }
    return rules;
  }
}
