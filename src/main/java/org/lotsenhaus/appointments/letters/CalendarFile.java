package org.lotsenhaus.appointments.letters;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.appointments.ical.CalendarText;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Lexicon;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Component;

/**
 * An appointment for somebody's calendar (RFC 5545). It keeps its UID and its SEQUENCE rises: a
 * newer one takes the place of an older one. Calendars are shared, so it doesn't say what for.
 */
@Component
class CalendarFile {

  static final String NAME = "termin.ics";
  static final String TYPE = "text/calendar; charset=UTF-8; method=PUBLISH";

  private final CityPlans plans;
  private final Lexicon lexicon;
  private final Places places;
  private final Clock clock;

  CalendarFile(CityPlans plans, Lexicon lexicon, Places places, Clock clock) {
    this.plans = plans;
    this.lexicon = lexicon;
    this.places = places;
    this.clock = clock;
  }

  byte[] of(Appointment appointment) {
    var calendar = CalendarText.begun("Lotsenhaus", places.zone());
    calendar.add(ImmutableMethod.PUBLISH);
    calendar.add(event(appointment));
    return CalendarText.written(calendar);
  }

  private VEvent event(Appointment appointment) {
    var words = lexicon.in(appointment.wish().language());
    var zone = places.zone();
    var event = new VEvent(false);
    event.add(new Uid(appointment.id() + "@lotsenhaus"));
    event.add(new DtStamp(clock.instant()));
    event.add(new DtStart<>(appointment.time().start().atZone(zone)));
    event.add(new DtEnd<>(appointment.time().end().atZone(zone)));
    event.add(new Sequence(appointment.version()));
    event.add(
        appointment.isCancelled()
            ? ImmutableStatus.VEVENT_CANCELLED
            : ImmutableStatus.VEVENT_CONFIRMED);
    event.add(new Summary(summary(words)));
    event.add(new Location(places.address(appointment)));
    event.add(
        new Description(
            words.plain("phrases.appointment_code", "code", appointment.code())
                + "\n"
                + places.page(appointment)));
    // A published event must say who publishes it; a city without an address has nobody to name.
    Optional.ofNullable(plans.current().city().contact().email())
        .filter(it -> !it.isBlank())
        .ifPresent(it -> event.add(new Organizer(URI.create("mailto:" + it))));
    event.add(new Url(URI.create(places.page(appointment))));
    return event;
  }

  private String summary(Words words) {
    var authority = plans.current().city().authority().in(Language.GERMAN);
    return words.plain("letters.calendar_title", "authority", authority);
  }
}
