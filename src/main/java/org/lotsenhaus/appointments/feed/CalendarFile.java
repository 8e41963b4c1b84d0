package org.lotsenhaus.appointments.feed;

import java.time.Instant;
import java.time.ZoneId;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.ical.CalendarText;
import org.lotsenhaus.shared.TimeSlot;

/** The times of one adviser, as other programs fetch them again and again. */
final class CalendarFile {

  /**
   * @param uid stays the same when the time changes; {@code sequence} rises
   */
  record Event(
      String uid,
      TimeSlot time,
      String summary,
      @Nullable String place,
      Instant stamp,
      int sequence) {}

  private final Calendar calendar;
  private final ZoneId zone;

  CalendarFile(String name, ZoneId zone) {
    this.zone = zone;
    this.calendar = CalendarText.begun("Calendar", zone);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(new XProperty("X-WR-CALNAME", name));
    calendar.add(new XProperty("X-PUBLISHED-TTL", "PT15M"));
  }

  void add(Event it) {
    var event =
        new VEvent(it.time().start().atZone(zone), it.time().end().atZone(zone), it.summary());
    event.replace(new DtStamp(it.stamp()));
    event.add(new Uid(it.uid()));
    event.add(new Sequence(it.sequence()));
    event.add(new Transp(Transp.VALUE_OPAQUE));
    event.add(new Clazz(Clazz.VALUE_PRIVATE));
    if (it.place() != null) {
      event.add(new Location(it.place()));
    }
    calendar.add(event);
  }

  byte[] bytes() {
    return CalendarText.written(calendar);
  }
}
