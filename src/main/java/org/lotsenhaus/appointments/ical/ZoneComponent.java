package org.lotsenhaus.appointments.ical;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The rules of a time zone as they are today. The whole history since 1893, which calendar
 * libraries bring along, confuses Outlook.
 */
final class ZoneComponent {

  /** The year since which the clocks of Europe change as they do today. */
  private static final int SINCE = 1996;

  private static final int WEEK = 7;

  private static final Map<ZoneId, VTimeZone> MADE = new ConcurrentHashMap<>();

  private ZoneComponent() {}

  static VTimeZone of(ZoneId zone) {
    return MADE.computeIfAbsent(zone, ZoneComponent::made);
  }

  private static VTimeZone made(ZoneId zone) {
    var component = new VTimeZone();
    component.add(new TzId(zone.getId()));
    var changes = zone.getRules().getTransitionRules();
    if (changes.isEmpty()) {
      component.add(unchanging(zone));
    }
    changes.forEach(it -> component.add(change(it)));
    return component;
  }

  private static Observance unchanging(ZoneId zone) {
    var offset = zone.getRules().getOffset(Instant.EPOCH);
    var always = new Standard();
    always.add(new DtStart<>(LocalDateTime.of(SINCE, 1, 1, 0, 0)));
    always.add(new TzOffsetFrom(offset));
    always.add(new TzOffsetTo(offset));
    return always;
  }

  private static Observance change(ZoneOffsetTransitionRule rule) {
    var daylight = !rule.getOffsetAfter().equals(rule.getStandardOffset());
    Observance change = daylight ? new Daylight() : new Standard();
    change.add(new DtStart<>(rule.createTransition(SINCE).getDateTimeBefore()));
    change.add(new TzOffsetFrom(rule.getOffsetBefore()));
    change.add(new TzOffsetTo(rule.getOffsetAfter()));
    change.add(new RRule<LocalDateTime>(everyYear(rule)));
    return change;
  }

  /** "The last Sunday in March", "the second Sunday in November". */
  private static String everyYear(ZoneOffsetTransitionRule rule) {
    int from = rule.getDayOfMonthIndicator();
    var last = from < 0 || from + WEEK > rule.getMonth().maxLength();
    var week = last ? -1 : (from + WEEK - 1) / WEEK;
    var day = rule.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    return "FREQ=YEARLY;BYMONTH=%d;BYDAY=%d%s"
        .formatted(rule.getMonth().getValue(), week, day.substring(0, 2).toUpperCase(Locale.ROOT));
  }
}
