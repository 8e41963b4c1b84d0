package org.lotsenhaus.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.disclosure.Basis;
import org.lotsenhaus.disclosure.Disclosure.Decision;
import org.lotsenhaus.disclosure.Disclosure.Request;
import org.lotsenhaus.disclosure.Field;
import org.lotsenhaus.disclosure.HandleDisclosure;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Somebody across the wall asked what counselling knows: once too broadly, once for good reason.
 */
@Component
@Profile("demo")
class DemoDisclosure {

  private static final Request TOO_MUCH =
      new Request(
          DemoCases.COUNSELLING,
          Basis.AUFENTHG_87,
          "§ 87 Abs. 1",
          "Hassan Aziz",
          "2008",
          List.of(Field.NAME, Field.BORN, Field.ADDRESS, Field.CONTACT, Field.LANGUAGES),
          "Wir möchten wissen, ob er hier beraten wird.");

  private static final Request OPEN =
      new Request(
          DemoCases.COUNSELLING,
          Basis.DSGVO_6,
          "Art. 6 Abs. 1 d",
          "Mykola Kovalenko",
          "1964",
          List.of(Field.CONTACT),
          "Seine Mutter ist im Krankenhaus, wir erreichen ihn nicht.");

  private final HandleDisclosure handle;
  private final Clock clock;

  DemoDisclosure(HandleDisclosure handle, Clock clock) {
    this.handle = handle;
    this.clock = clock;
  }

  void ask(StaffMember asks, StaffMember reviews) {
    var refused = earlier(asks, 9).call(() -> handle.ask(TOO_MUCH));
    var why = "Dafür gibt das Gesetz keine Grundlage.";
    earlier(reviews, 8).run(() -> handle.decide(refused, Decision.REFUSED, why));
    earlier(asks, 0).call(() -> handle.ask(OPEN));
  }

  private Earlier earlier(StaffMember who, int daysAgo) {
    return new Earlier(clock.instant().minus(Duration.ofDays(daysAgo)), who);
  }
}
