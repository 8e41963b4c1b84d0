package org.lotsenhaus.appointments.waitinglist;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lotsenhaus.appointments.FindTimes;
import org.lotsenhaus.appointments.Hold;
import org.lotsenhaus.appointments.letters.WriteNews;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.messaging.Outbox;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Component;

/**
 * Messages to those who wait. What they wait for is not said: others may look on. Who has neither
 * e-mail nor mobile sees it all where the slip leads.
 */
@Component
class TellWaiting {

  private final CityPlans plans;
  private final Silence silence;
  private final FindTimes times;
  private final WriteNews write;
  private final Outbox outbox;

  TellWaiting(CityPlans plans, Silence silence, FindTimes times, WriteNews write, Outbox outbox) {
    this.plans = plans;
    this.silence = silence;
    this.times = times;
    this.write = write;
    this.outbox = outbox;
  }

  void joined(WaitingWish wish) {
    message(
        wish,
        words -> words.plain("waiting-list.joined"),
        words -> Stream.of(words.plain("waiting-list.joined_more")));
  }

  /** Chance went against them, and they go on with a better place. */
  void ahead(WaitingWish wish) {
    message(
        wish,
        words -> words.plain("waiting-list.not_drawn"),
        words ->
            Stream.of(words.plain("waiting-list.ahead"), words.plain("waiting-list.joined_more")));
  }

  void offered(WaitingWish wish, Hold hold) {
    message(
        wish,
        words -> at(words, "waiting-list.offer", hold.time().start()),
        words ->
            Stream.concat(
                Stream.of(
                    words.plain("letters.where", "place", place(hold.wish().site())),
                    at(words, "waiting-list.answer_until", hold.until())),
                silence.said(words)));
  }

  void removed(WaitingWish wish) {
    message(wish, words -> words.plain("waiting-list.left"), words -> Stream.empty());
  }

  private String at(Words words, String key, Instant instant) {
    var local = LocalDateTime.ofInstant(instant, times.zone());
    return words.plain(key, "date", local.toLocalDate(), "time", local.toLocalTime());
  }

  private String place(String site) {
    return plans
        .current()
        .site(site)
        .map(it -> it.name() + ", " + it.address().street())
        .orElse(site);
  }

  private void message(
      WaitingWish wish, Function<Words, String> subject, Function<Words, Stream<String>> more) {
    if (wish.contact().isReached()) {
      var reader = new WriteNews.Reader(wish.id(), wish.contact(), wish.toldIn());
      outbox.put(write.message(reader, subject, more, "/waiting-list/" + wish.token()));
    }
  }
}
