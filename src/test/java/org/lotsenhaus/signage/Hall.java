package org.lotsenhaus.signage;

import java.util.HashMap;
import java.util.Map;
import org.lotsenhaus.queue.Queueing;
import org.lotsenhaus.queue.Shift;
import org.lotsenhaus.queue.Ticket;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.shared.TenantId;
import org.lotsenhaus.testing.TestCity;
import org.springframework.stereotype.Component;

/** The waiting room of a test: people take numbers, desks call them. */
@Component
public class Hall {

  private record Seat(TenantId city, String login) {}

  private final Queueing line;
  private final Map<Seat, Shift> shifts = new HashMap<>();

  Hall(Queueing line) {
    this.line = line;
  }

  public Ticket take(TestCity city, String concern, Language language) {
    return line.comes(city, Queueing.somebody().wanting(concern).speaking(language));
  }

  /** Who is next is called to this desk, which must be free. */
  public Ticket call(TestCity city, String login, String desk) {
    return line.next(city, login, shift(city, login, desk)).orElseThrow();
  }

  public void callAgain(TestCity city, String login, String desk, Ticket ticket) {
    var shift = shift(city, login, desk);
    line.at(city, login, it -> it.callAgain(shift, ticket.id()));
  }

  private Shift shift(TestCity city, String login, String desk) {
    return shifts.computeIfAbsent(new Seat(city.id(), login), it -> line.sits(city, login, desk));
  }
}
