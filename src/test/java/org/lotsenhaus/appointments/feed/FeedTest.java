package org.lotsenhaus.appointments.feed;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.appointments.Agenda;
import org.lotsenhaus.appointments.CalendarForms;
import org.lotsenhaus.appointments.ChangeAppointment;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class FeedTest {

  @Autowired MockMvcTester web;
  @Autowired Agenda agenda;
  @Autowired ChangeAppointment change;

  @Test
  void by_itself_a_feed_says_busy_and_nothing_about_anybody(TestCity city) {
    booked(city);
    var text = text(fetch(link(city, "BUSY")));
    assertThat(text)
        .contains("SUMMARY:belegt", "CLASS:PRIVATE", "TRANSP:OPAQUE")
        .doesNotContain("Haddad", "151", "verlängern", "Raum 1");
  }

  private org.lotsenhaus.appointments.Appointment booked(TestCity city) {
    agenda.officer(city);
    var contact = Contact.of(Contact.Kind.MOBILE, "0151 234567");
    return agenda.booked(city, "2026-11-25T09:00", "Haddad, Omar", contact);
  }

  @Test
  void who_wants_it_reads_concern_and_room_but_never_a_name(TestCity city) {
    booked(city);
    assertThat(text(fetch(link(city, "CONCERN_AND_ROOM"))))
        .contains("SUMMARY:Aufenthalt verlängern", "LOCATION:Raum 1")
        .doesNotContain("Haddad", "151");
  }

  @Test
  void other_programs_can_read_it(TestCity city) throws IOException, ParserException {
    var appointment = booked(city);
    var text = text(fetch(link(city, "CONCERN_AND_ROOM")));
    assertThat(text.lines().mapToInt(it -> it.getBytes(StandardCharsets.UTF_8).length))
        .allMatch(length -> length <= 75);
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(text)
        .contains("BEGIN:VTIMEZONE", "DTSTART;TZID=Europe/Berlin:20261125T090000", "DTSTAMP:");
    var event = events(text).getFirst();
    assertThat(event.validate().hasErrors()).isFalse();
    assertThat(event.<Uid>getRequiredProperty("UID").getValue())
        .startsWith(appointment.id().toString());
  }

  private static List<VEvent> events(String text) throws IOException, ParserException {
    Calendar calendar = new CalendarBuilder().build(new StringReader(text));
    assertThat(calendar.validate().hasErrors()).isFalse();
    return calendar.getComponents("VEVENT");
  }

  @Test
  void what_is_moved_keeps_its_identity_and_what_is_cancelled_goes(TestCity city)
      throws IOException, ParserException {
    var appointment = booked(city);
    var link = link(city, "CONCERN_AND_ROOM");
    city.asHouse(() -> change.move(appointment.id(), Agenda.at("2026-11-26T10:00"), "house"));
    var moved = events(text(fetch(link))).getFirst();
    assertThat(moved.<Uid>getRequiredProperty("UID").getValue())
        .startsWith(appointment.id().toString());
    assertThat(moved.getRequiredProperty("SEQUENCE").getValue()).isEqualTo("1");
    assertThat(moved.<Summary>getRequiredProperty("SUMMARY").getValue())
        .isEqualTo("Aufenthalt verlängern");
    city.asHouse(() -> change.cancel(appointment.id()));
    assertThat(events(text(fetch(link)))).isEmpty();
  }

  @Test
  void a_renewed_or_ended_link_is_no_longer_good(TestCity city) {
    agenda.officer(city);
    var first = link(city, "BUSY");
    var second = link(city, "BUSY");
    assertThat(fetch(first)).hasStatus(404);
    assertThat(fetch(second)).hasStatusOk();
    assertThat(officer(city).post("/feed/end")).hasStatus(303);
    assertThat(fetch(second)).hasStatus(404);
    assertThat(fetch(city.path("/feed/guessed.ics"))).hasStatus(404);
  }

  private CalendarForms officer(TestCity city) {
    return new CalendarForms(web, city, TestStaff.RESIDENCE_OFFICER);
  }

  private String link(TestCity city, String tells) {
    var answer = text(officer(city).post("/feed", "tells", tells));
    var found = Pattern.compile("(/[^/\"]+/feed/[\\w-]+\\.ics)").matcher(answer);
    assertThat(found.find()).as(answer).isTrue();
    return requireNonNull(found.group(1));
  }

  private MvcTestResult fetch(String link) {
    return web.get().uri(link).header("Accept-Language", "de").exchange();
  }

  private static String text(MvcTestResult result) {
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
