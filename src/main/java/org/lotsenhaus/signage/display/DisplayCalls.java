package org.lotsenhaus.signage.display;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.municipality.Desk;
import org.lotsenhaus.queue.Ticket;
import org.lotsenhaus.queue.Tickets;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.signage.display.DisplayBoard.Call;
import org.lotsenhaus.signage.display.DisplayBoard.Speech;
import org.lotsenhaus.ui.Lexicon;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The calls on a display: numbers and desks, seen and heard; nothing of persons. */
@Component
class DisplayCalls {

  /** A call leaves after so long, or when four newer ones have come. */
  private static final Duration SHOWN = Duration.ofMinutes(10);

  private static final int MOST = 5;
  private static final Duration LARGE = Duration.ofSeconds(90);
  private static final Duration FRESH = Duration.ofSeconds(8);

  private final Tickets tickets;
  private final Lexicon lexicon;
  private final TransactionTemplate transaction;

  DisplayCalls(Tickets tickets, Lexicon lexicon, TransactionTemplate transaction) {
    this.tickets = tickets;
    this.lexicon = lexicon;
    this.transaction = transaction;
  }

  /** Newest first. */
  List<Call> at(CityPlan plan, String site, Instant now) {
    var called =
        Objects.requireNonNull(
            transaction.execute(status -> tickets.called(site, now.minus(SHOWN), MOST)));
    return IntStream.range(0, called.size())
        .mapToObj(place -> call(plan, called.get(place), place == 0, now))
        .toList();
  }

  private Call call(CityPlan plan, Ticket ticket, boolean first, Instant now) {
    var at = Objects.requireNonNull(ticket.calledAt());
    var age = Duration.between(at, now);
    var key = Objects.requireNonNull(ticket.desk());
    var desk = plan.desk(key).map(Desk::label).orElse(key);
    return new Call(
        ticket.letter() + ticket.number() + "-" + at.toEpochMilli(),
        ticket.label(),
        desk,
        first && age.compareTo(LARGE) < 0,
        first && age.compareTo(FRESH) < 0,
        said(lexicon.in(Language.GERMAN), ticket, desk),
        also(ticket, desk));
  }

  private @Nullable Speech also(Ticket ticket, String desk) {
    var language = ticket.language();
    var germanWillDo = language.equals(Language.GERMAN) || language.equals(Language.EASY_GERMAN);
    return germanWillDo || !Language.FIRST_WAVE.contains(language)
        ? null
        : new Speech(said(lexicon.in(language), ticket, desk), language.tag());
  }

  private static String said(Words words, Ticket ticket, String desk) {
    return words.plain("display.say", "number", ticket.label(), "desk", desk);
  }
}
