package org.lotsenhaus.appointments.waitinglist;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lotsenhaus.appointments.FindTimes;
import org.lotsenhaus.appointments.Hold;
import org.lotsenhaus.appointments.letters.WriteNews;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.messaging.Message;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Component;

/** Messages to those who wait. What they wait for is not said: others may look on. */
@Component
class WriteToWaiting {

  private final CityPlans plans;
  private final Silence silence;
  private final FindTimes times;
  private final WriteNews write;

  WriteToWaiting(CityPlans plans, Silence silence, FindTimes times, WriteNews write) {
    this.plans = plans;
    this.silence = silence;
    this.times = times;
    this.write = write;
  }

  Message joined(WaitingWish wish) {
    return message(
        wish,
        words -> words.plain("waiting-list.joined"),
        words -> Stream.of(words.plain("waiting-list.joined_more")));
  }

  /** Chance went against them, and they go on with a better place. */
  Message ahead(WaitingWish wish) {
    return message(
        wish,
        words -> words.plain("waiting-list.not_drawn"),
        words ->
            Stream.of(words.plain("waiting-list.ahead"), words.plain("waiting-list.joined_more")));
  }

  Message offered(WaitingWish wish, Hold hold) {
    return message(
        wish,
        words -> at(words, "waiting-list.offer", hold.time().start()),
        words ->
            Stream.concat(
                Stream.of(
                    words.plain("letters.where", "place", place(hold.wish().site())),
                    at(words, "waiting-list.answer_until", hold.until())),
                silence.said(words)));
  }

  Message removed(WaitingWish wish) {
    return message(wish, words -> words.plain("waiting-list.left"), words -> Stream.empty());
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

  private Message message(
      WaitingWish wish, Function<Words, String> subject, Function<Words, Stream<String>> more) {
    var reader = new WriteNews.Reader(wish.id(), wish.contact(), wish.toldIn());
    return write.message(reader, subject, more, "/waiting-list/" + wish.token());
  }
}
