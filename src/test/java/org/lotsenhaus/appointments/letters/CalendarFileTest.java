package org.lotsenhaus.appointments.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.testing.TestDiary.at;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.appointments.ChangeAppointment;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestPlan;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class CalendarFileTest {

  @Autowired Booked booked;
  @Autowired CalendarFile files;
  @Autowired ChangeAppointment change;

  @Test
  void a_calendar_reads_when_and_where(TestCity city) throws Exception {
    var appointment =
        booked.appointment(city, Language.ARABIC, Booked.EMAIL, at("2026-12-01T09:00"));
    var event = event(city.asHouse(() -> files.of(appointment)));
    assertThat(text(event, Property.DTSTART)).isEqualTo("20261201T090000");
    assertThat(text(event, Property.DTEND)).isEqualTo("20261201T093000");
    assertThat(text(event, Property.LOCATION)).contains("Haus am Markt, Marktstraße 1");
    assertThat(text(event, Property.SUMMARY)).contains("موعد");
    assertThat(text(event, Property.DESCRIPTION)).contains(appointment.code());
    assertThat(text(event, Property.STATUS)).isEqualTo("CONFIRMED");
  }

  @Test
  void a_newer_file_takes_the_place_of_the_older_one(TestCity city) throws Exception {
    var appointment =
        booked.appointment(city, Language.GERMAN, Booked.EMAIL, at("2026-12-01T09:00"));
    var moved =
        city.asHouse(() -> change.move(appointment.id(), at("2026-12-02T10:00"), TestPlan.SITE));
    var before = event(city.asHouse(() -> files.of(appointment)));
    var after = event(city.asHouse(() -> files.of(moved)));
    assertThat(text(after, Property.UID)).isEqualTo(text(before, Property.UID));
    assertThat(text(before, Property.SEQUENCE)).isEqualTo("0");
    assertThat(text(after, Property.SEQUENCE)).isEqualTo("1");
  }

  @Test
  void lines_are_short_and_end_as_the_standard_says(TestCity city) {
    var appointment =
        booked.appointment(city, Language.FARSI, Booked.EMAIL, at("2026-12-01T09:00"));
    var file = new String(city.asHouse(() -> files.of(appointment)), StandardCharsets.UTF_8);
    assertThat(file).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    assertThat(file.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(Arrays.stream(file.split("\r\n")))
        .allMatch(line -> line.length() <= 75, "75 characters at most");
    assertThat(file)
        .contains("METHOD:PUBLISH", "DTSTART;TZID=Europe/Berlin:20261201T090000", "DTSTAMP:")
        .containsPattern("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")
        .containsPattern("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
  }

  private static VEvent event(byte[] file) throws IOException, ParserException {
    var calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
    calendar.validate(true);
    return calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
  }

  private static String text(VEvent event, String property) {
    return event.getProperty(property).map(Property::getValue).orElse("");
  }
}
