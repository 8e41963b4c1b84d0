package org.lotsenhaus.appointments.letters;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.appointments.letters.Letter.Part;
import org.lotsenhaus.appointments.letters.Letter.Side;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.concerns.Document;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Lexicon;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Component;

/** Puts the words of a letter together, in the person's language and in German. */
@Component
class ComposeLetter {

  private final CityPlans plans;
  private final Lexicon lexicon;
  private final Places places;

  ComposeLetter(CityPlans plans, Lexicon lexicon, Places places) {
    this.plans = plans;
    this.lexicon = lexicon;
    this.places = places;
  }

  Letter of(Appointment appointment, Occasion occasion) {
    return new Letter(
        languages(appointment).stream().map(it -> side(appointment, occasion, it)).toList());
  }

  /** German stands beside another language, so that anybody here can help. */
  private static List<Language> languages(Appointment appointment) {
    var own = appointment.wish().language();
    var readable = Language.FIRST_WAVE.contains(own) ? own : Language.GERMAN;
    return readable.isGerman() ? List.of(readable) : List.of(readable, Language.GERMAN);
  }

  private Side side(Appointment appointment, Occasion occasion, Language language) {
    var words = lexicon.in(language);
    var said = new Said(occasion, places.local(appointment), words);
    var parts = new ArrayList<Part>();
    said.then().map(Part::of).forEach(parts::add);
    if (occasion == Occasion.CANCELLED) {
      parts.add(new Part(words.plain("letters.again"), List.of(), places.booking()));
    } else {
      parts.addAll(howToCome(appointment, words));
      parts.addAll(whatToBring(appointment, words));
      parts.add(new Part(words.plain("letters.change"), List.of(), places.page(appointment)));
    }
    parts.add(Part.of(plans.current().city().authority().in(language)));
    return new Side(language, said.first(), List.copyOf(parts));
  }

  private List<Part> howToCome(Appointment appointment, Words words) {
    var where = words.plain("letters.where", "place", places.address(appointment));
    var directions =
        plans
            .current()
            .site(appointment.wish().site())
            .map(it -> it.directions().in(words.language()))
            .filter(it -> !it.isBlank());
    var code = words.plain("phrases.appointment_code", "code", appointment.codeInTwo());
    var interpreted =
        Optional.of("phrases.interpreter_booked").filter(it -> appointment.interpreted());
    return Stream.of(
            Stream.of(where),
            directions.stream(),
            Stream.of(code + "\n" + words.plain("letters.show_code")),
            interpreted.map(words::plain).stream())
        .flatMap(it -> it)
        .map(Part::of)
        .toList();
  }

  private List<Part> whatToBring(Appointment appointment, Words words) {
    var always = names(appointment, CityPlan::documents, words);
    var perhaps = names(appointment, CityPlan::documentsIfApplicable, words);
    perhaps.removeAll(always);
    var parts = new ArrayList<Part>();
    if (always.isEmpty() && perhaps.isEmpty()) {
      return List.of(Part.of(words.plain("phrases.bring_nothing")));
    }
    if (!always.isEmpty()) {
      parts.add(new Part(words.plain("phrases.bring_documents"), List.copyOf(always), null));
    }
    if (!perhaps.isEmpty()) {
      parts.add(new Part(words.plain("phrases.bring_if_applicable"), List.copyOf(perhaps), null));
    }
    parts.add(Part.of(words.plain("phrases.missing_document_help")));
    return parts;
  }

  /** What several concerns ask for is asked for once. */
  private LinkedHashSet<String> names(
      Appointment appointment, BiFunction<CityPlan, Concern, List<Document>> asked, Words words) {
    var plan = plans.current();
    var names = new LinkedHashSet<String>();
    appointment.wish().concerns().stream()
        .flatMap(key -> plan.concernEver(key).stream())
        .flatMap(concern -> asked.apply(plan, concern).stream())
        .forEach(it -> names.add(it.name().in(words.language())));
    return names;
  }
}
