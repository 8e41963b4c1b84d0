package org.lotsenhaus.appointments.waitinglist;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.FindTimes;
import org.lotsenhaus.appointments.Hold;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.messaging.Message;
import org.lotsenhaus.messaging.Recipient;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.tenancy.Cities;
import org.lotsenhaus.ui.Lexicon;
import org.lotsenhaus.ui.PublicAddress;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Component;

/** Messages to those who wait. What they wait for is not said: others may look on. */
@Component
class WriteToWaiting {

  private final CityPlans plans;
  private final Cities cities;
  private final PublicAddress address;
  private final Lexicon lexicon;
  private final Silence silence;
  private final FindTimes times;
  private final Clock clock;

  WriteToWaiting(
      CityPlans plans,
      Cities cities,
      PublicAddress address,
      Lexicon lexicon,
      Silence silence,
      FindTimes times,
      Clock clock) {
    this.plans = plans;
    this.cities = cities;
    this.address = address;
    this.lexicon = lexicon;
    this.silence = silence;
    this.times = times;
    this.clock = clock;
  }

  Message joined(WaitingWish wish) {
    return message(
        wish,
        words -> words.plain("waiting-list.joined"),
        words -> Stream.of(words.plain("waiting-list.joined_more")));
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
    var email = wish.contact().kind() == Contact.Kind.EMAIL;
    var languages = languages(wish.toldIn(), email);
    var said = Objects.requireNonNull(wish.contact().address());
    return new Message(
        wish.id(),
        email ? Recipient.email(said) : Recipient.sms(said),
        email ? languages.stream().map(subject).collect(joining(" / ")) : "",
        languages.stream()
            .map(it -> text(subject.apply(it), more.apply(it), page(wish)))
            .collect(joining("\n\n")),
        null,
        List.of(),
        clock.instant());
  }

  /** German stands beside another language, so that anybody here can help. */
  private List<Words> languages(Language toldIn, boolean email) {
    return email && !toldIn.isGerman()
        ? List.of(lexicon.in(toldIn), lexicon.in(Language.GERMAN))
        : List.of(lexicon.in(toldIn));
  }

  /** The link stands alone at the end, where telephones find it. */
  private static String text(String first, Stream<String> more, String link) {
    return Stream.of(Stream.of(first), more, Stream.of(link))
        .flatMap(it -> it)
        .collect(joining("\n"));
  }

  private String page(WaitingWish wish) {
    var city = cities.byId(Tenant.current()).orElseThrow();
    return address.of("/" + city.slug() + "/waiting-list/" + wish.token());
  }
}
