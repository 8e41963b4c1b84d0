package org.lotsenhaus.signage;

import java.util.UUID;
import org.lotsenhaus.queue.AtDesk;
import org.lotsenhaus.queue.CallNext;
import org.lotsenhaus.queue.Channel;
import org.lotsenhaus.queue.Shift;
import org.lotsenhaus.queue.Shifts;
import org.lotsenhaus.queue.SitAtDesk;
import org.lotsenhaus.queue.TakeTicket;
import org.lotsenhaus.queue.TakeTicket.Wish;
import org.lotsenhaus.queue.Ticket;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.TestCity;
import org.springframework.stereotype.Component;

/** The waiting room of a test: people take numbers, desks call them. */
@Component
public class Hall {

  private final TakeTicket takeTicket;
  private final SitAtDesk sitAtDesk;
  private final CallNext callNext;
  private final AtDesk atDesk;
  private final Shifts shifts;

  Hall(
      TakeTicket takeTicket, SitAtDesk sitAtDesk, CallNext callNext, AtDesk atDesk, Shifts shifts) {
    this.takeTicket = takeTicket;
    this.sitAtDesk = sitAtDesk;
    this.callNext = callNext;
    this.atDesk = atDesk;
    this.shifts = shifts;
  }

  public Ticket take(TestCity city, String concern, Language language) {
    return city.asHouse(() -> takeTicket.take(wish(concern, language)));
  }

  private static Wish wish(String concern, Language language) {
    var request = UUID.randomUUID().toString();
    return new Wish(concern, null, language, Channel.PHONE, false, false, null, request);
  }

  /** Who is next is called to this desk, which must be free. */
  public Ticket call(TestCity city, String login, String desk) {
    return city.asStaff(login, () -> callNext.at(shift(city, login, desk)).orElseThrow());
  }

  public void callAgain(TestCity city, String login, Ticket ticket) {
    city.asStaff(
        login,
        () -> {
          atDesk.callAgain(of(city, login), ticket.id());
          return true;
        });
  }

  private Shift shift(TestCity city, String login, String desk) {
    var member = city.member(login);
    if (city.call(() -> shifts.of(member.id())).isEmpty()) {
      sitAtDesk.sit(member, desk);
    }
    return of(city, login);
  }

  private Shift of(TestCity city, String login) {
    return city.call(() -> shifts.of(city.member(login).id())).orElseThrow();
  }
}
