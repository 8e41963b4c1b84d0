package org.lotsenhaus.appointments.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.shared.TimeSlot;

/**
 * A file in the format of RFC 5545, with the time zone in it, since Outlook trusts no name of one.
 */
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

  private final Calendar calendar = new Calendar();
  private final ZoneId zone;

  CalendarFile(String name, ZoneId zone) {
    this.zone = zone;
    calendar.add(new ProdId("-//Lotsenhaus//Calendar//DE"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(new XProperty("X-WR-CALNAME", name));
    calendar.add(new XProperty("X-PUBLISHED-TTL", "PT15M"));
    var known = TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(zone.getId());
    calendar.add(Objects.requireNonNull(known, "no such zone").getVTimeZone());
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
    var bytes = new ByteArrayOutputStream();
    try {
      new CalendarOutputter().output(calendar, bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
