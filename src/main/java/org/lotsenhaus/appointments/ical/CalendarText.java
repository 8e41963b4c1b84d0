package org.lotsenhaus.appointments.ical;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A file in the format of RFC 5545, with the rules of the time zone in it, since Outlook trusts no
 * name of one.
 */
public final class CalendarText {

  /** Tests hold what we write to the standard; doing so at each writing takes longer than it. */
  private static final boolean UNCHECKED = false;

  private CalendarText() {}

  public static Calendar begun(String product, ZoneId zone) {
    var calendar = new Calendar();
    calendar.add(new ProdId("-//Lotsenhaus//" + product + "//DE"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ZoneComponent.of(zone));
    return calendar;
  }

  public static byte[] written(Calendar calendar) {
    var bytes = new ByteArrayOutputStream();
    try {
      new CalendarOutputter(UNCHECKED).output(calendar, bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
