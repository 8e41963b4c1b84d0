package org.lotsenhaus.signage.display;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Desk;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.municipality.WaitingArea;
import org.lotsenhaus.queue.AreaForecast;
import org.lotsenhaus.queue.Openness;
import org.lotsenhaus.queue.Ticket;
import org.lotsenhaus.queue.Tickets;
import org.lotsenhaus.queue.Wait;
import org.lotsenhaus.queue.WaitingTimes;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.signage.display.DisplayBoard.Call;
import org.lotsenhaus.signage.display.DisplayBoard.Closed;
import org.lotsenhaus.signage.display.DisplayBoard.Queue;
import org.lotsenhaus.signage.display.DisplayBoard.Speech;
import org.lotsenhaus.ui.Lexicon;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts together what a call display shows: numbers and desks, nothing of persons. */
@Component
class MakeBoard {

  /** A call leaves after so long, or when so many newer ones have come. */
  private static final Duration SHOWN = Duration.ofMinutes(10);

  private static final int MOST = 5;
  private static final Duration LARGE = Duration.ofSeconds(90);
  private static final Duration FRESH = Duration.ofSeconds(8);

  private final CityPlans plans;
  private final Tickets tickets;
  private final WaitingTimes times;
  private final Lexicon lexicon;
  private final TransactionTemplate transaction;
  private final Clock clock;

  MakeBoard(
      CityPlans plans,
      Tickets tickets,
      WaitingTimes times,
      Lexicon lexicon,
      TransactionTemplate transaction,
      Clock clock) {
    this.plans = plans;
    this.tickets = tickets;
    this.times = times;
    this.lexicon = lexicon;
    this.transaction = transaction;
    this.clock = clock;
  }

  DisplayBoard of(String siteKey) {
    var plan = plans.current();
    var site = plan.site(siteKey).orElseThrow();
    var now = clock.instant();
    var languages = plan.city().languages();
    var other = lexicon.in(Rotation.at(now).of(languages));
    var called =
        Objects.requireNonNull(
            transaction.execute(status -> tickets.called(siteKey, now.minus(SHOWN), MOST)));
    var local = now.atZone(plan.city().zone());
    return new DisplayBoard(
        lexicon.in(Language.GERMAN),
        other,
        local.toLocalDate(),
        local.toLocalTime(),
        IntStream.range(0, called.size())
            .mapToObj(place -> call(plan, called.get(place), place == 0, now))
            .toList(),
        queues(plan, site, other.language()),
        called.isEmpty() ? closed(plan, site, now, other) : null,
        Rotation.at(now).message(languages));
  }

  private Call call(CityPlan plan, Ticket ticket, boolean first, Instant now) {
    var at = Objects.requireNonNull(ticket.calledAt());
    var age = Duration.between(at, now);
    var desk =
        plan.desk(Objects.requireNonNull(ticket.desk())).map(Desk::label).orElse(ticket.desk());
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

  private List<Queue> queues(CityPlan plan, Site site, Language other) {
    var picture = times.at(site.key());
    return plan.areas(site).stream()
        .filter(area -> !area.appointments())
        .map(area -> queue(area, Wait.of(AreaForecast.of(plan, area, picture)), other))
        .toList();
  }

  private static Queue queue(WaitingArea area, Wait expected, Language other) {
    return new Queue(
        area.letter(), area.name().in(Language.GERMAN), area.name().in(other), expected);
  }

  private @Nullable Closed closed(CityPlan plan, Site site, Instant now, Words other) {
    return plan.isOpen(site.key(), now)
        ? null
        : new Closed(
            Openness.of(plan, site, now, lexicon.in(Language.GERMAN)).text(),
            Openness.of(plan, site, now, other).text());
  }
}
