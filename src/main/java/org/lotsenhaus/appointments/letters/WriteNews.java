package org.lotsenhaus.appointments.letters;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.messaging.Message;
import org.lotsenhaus.messaging.Recipient;
import org.lotsenhaus.messaging.Wording;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.tenancy.CityAddress;
import org.lotsenhaus.ui.Lexicon;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Component;

/** Short news with a link, for who has no appointment yet. What it is for is not said. */
@Component
public class WriteNews {

  /**
   * @param about by which the news can be withdrawn
   */
  public record Reader(UUID about, Contact contact, Language toldIn) {}

  private final CityAddress address;
  private final Lexicon lexicon;
  private final Clock clock;

  WriteNews(CityAddress address, Lexicon lexicon, Clock clock) {
    this.address = address;
    this.lexicon = lexicon;
    this.clock = clock;
  }

  /**
   * @param place where the link leads, inside the city
   */
  public Message message(
      Reader reader,
      Function<Words, String> subject,
      Function<Words, Stream<String>> more,
      String place) {
    var email = reader.contact().kind() == Contact.Kind.EMAIL;
    var languages = languages(reader.toldIn(), email);
    var said = Objects.requireNonNull(reader.contact().address());
    var link = address.of(place);
    return new Message(
        reader.about(),
        email ? Recipient.email(said) : Recipient.sms(said),
        Wording.of(
            email ? languages.stream().map(subject).collect(joining(" / ")) : "",
            languages.stream()
                .map(it -> text(subject.apply(it), more.apply(it), link))
                .collect(joining("\n\n"))),
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
}
