package org.lotsenhaus.appointments.letters;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.ui.Lexicon;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Component;

/** The same as a letter in the length of an SMS, in the person's language only. */
@Component
class ShortMessage {

  private final Lexicon lexicon;
  private final Places places;

  ShortMessage(Lexicon lexicon, Places places) {
    this.lexicon = lexicon;
    this.places = places;
  }

  String of(Appointment appointment, Occasion occasion) {
    var words = lexicon.in(appointment.wish().language());
    var said = new Said(occasion, places.local(appointment), words);
    var news =
        occasion == Occasion.REMINDER
            ? said.then()
            : Stream.concat(Stream.of(said.first()), said.then());
    return Stream.concat(news, more(appointment, occasion, words)).collect(joining("\n"));
  }

  /** The link stands alone at the end, where telephones find it. */
  private Stream<String> more(Appointment appointment, Occasion occasion, Words words) {
    return occasion == Occasion.CANCELLED
        ? Stream.empty()
        : Stream.of(
            words.plain("phrases.appointment_code", "code", appointment.code()),
            places.page(appointment));
  }
}
