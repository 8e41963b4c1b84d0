package org.lotsenhaus.queue;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.queue.TakeTicket.Wish;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.TestCatalogue;
import org.lotsenhaus.testing.TestCity;
import org.springframework.stereotype.Component;

/** Speaks of the line as its tests do: somebody comes, somebody sits down, somebody is called. */
@Component
public class Queueing {

  private final TakeTicket take;
  private final SitAtDesk sit;
  private final Shifts shifts;
  private final CallNext callNext;
  private final AtDesk atDesk;
  private final Tickets tickets;

  Queueing(
      TakeTicket take,
      SitAtDesk sit,
      Shifts shifts,
      CallNext callNext,
      AtDesk atDesk,
      Tickets tickets) {
    this.take = take;
    this.sit = sit;
    this.shifts = shifts;
    this.callNext = callNext;
    this.atDesk = atDesk;
    this.tickets = tickets;
  }

  public static final class Somebody {
    private String concern = TestCatalogue.LETTER;
    private Language language = Language.GERMAN;
    private @Nullable Urgency urgency;
    private String request = UUID.randomUUID().toString();

    public Somebody wanting(String other) {
      concern = other;
      return this;
    }

    public Somebody speaking(Language other) {
      language = other;
      return this;
    }

    public Somebody urgently(Urgency reason) {
      urgency = reason;
      return this;
    }

    public Somebody pressing(String formKey) {
      request = formKey;
      return this;
    }

    private Wish wish() {
      return new Wish(concern, null, language, Channel.KIOSK, false, false, urgency, request);
    }
  }

  public static Somebody somebody() {
    return new Somebody();
  }

  public Ticket comes(TestCity city, Somebody somebody) {
    return city.asHouse(() -> take.take(somebody.wish()));
  }

  public Ticket comes(TestCity city) {
    return comes(city, somebody());
  }

  public Shift sits(TestCity city, String login, String desk) {
    city.asStaff(
        login,
        () -> {
          sit.sit(city.member(login), desk);
          return true;
        });
    return city.call(() -> shifts.of(city.member(login).id())).orElseThrow();
  }

  public Optional<Ticket> next(TestCity city, String login, Shift shift) {
    return city.asStaff(login, () -> callNext.at(shift));
  }

  public void at(TestCity city, String login, java.util.function.Consumer<AtDesk> step) {
    city.asStaff(
        login,
        () -> {
          step.accept(atDesk);
          return true;
        });
  }

  public Ticket now(TestCity city, Ticket ticket) {
    return city.call(() -> tickets.byId(ticket.id())).orElseThrow();
  }
}
