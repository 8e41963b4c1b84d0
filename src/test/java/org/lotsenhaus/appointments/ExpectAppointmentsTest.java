package org.lotsenhaus.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lotsenhaus.testing.TestDiary.at;
import static org.lotsenhaus.testing.TestDiary.wish;
import static org.lotsenhaus.testing.TestStaff.RESIDENCE_OFFICER;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.appointments.Appointment.Channel;
import org.lotsenhaus.appointments.BookAppointment.Details;
import org.lotsenhaus.queue.ExpectsPeople.Guest;
import org.lotsenhaus.queue.Queueing;
import org.lotsenhaus.queue.WaitingTimes;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCatalogue;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestDiary;
import org.lotsenhaus.testing.TestPlan;
import org.lotsenhaus.waiting.Forecast.Range;
import org.springframework.beans.factory.annotation.Autowired;

/** What the line knows of people who have not come yet. */
@HouseTest
class ExpectAppointmentsTest {

  /** As long as a house knows nothing of its own. */
  private static final double MOSTLY = 17 / 20.0;

  @Autowired ExpectAppointments expect;
  @Autowired BookAppointment book;
  @Autowired ChangeAppointment change;
  @Autowired ArriveForAppointment arrive;
  @Autowired WaitingTimes times;
  @Autowired TestDiary diary;
  @Autowired Queueing line;
  @Autowired TestClock clock;

  @Test
  void todays_appointments_are_expected_until_somebody_comes_or_cancels(TestCity city) {
    var comes = booked(city, "2026-11-24T11:00");
    var cancels = booked(city, "2026-11-24T11:00");
    var tomorrow = booked(city, "2026-11-25T11:00");
    assertThat(expected(city))
        .extracting(it -> it.id())
        .contains("appointment " + comes.id(), "appointment " + cancels.id())
        .doesNotContain("appointment " + tomorrow.id());
    assertThat(expected(city)).extracting(Guest::comes).containsOnly(MOSTLY);
    assertThat(expected(city)).extracting(it -> it.dueAt()).containsOnly(at("2026-11-24T11:00"));

    city.asHouse(() -> change.cancel(cancels.id()));
    city.asHouse(() -> arrives(comes));

    assertThat(expected(city)).isEmpty();
  }

  @Test
  void the_later_it_gets_the_less_somebody_is_expected(TestCity city) {
    booked(city, "2026-11-24T11:00");
    clock.set("2026-11-24T11:05");
    assertThat(expected(city))
        .singleElement()
        .satisfies(
            it -> assertThat(it.comes()).isCloseTo(MOSTLY * 2 / 3, within(0.001)),
            it -> assertThat(it.dueAt()).isEqualTo(at("2026-11-24T11:00")));
    clock.set("2026-11-24T11:15");
    assertThat(expected(city)).isEmpty();
  }

  @Test
  void how_many_come_is_learned(TestCity city) {
    booked(city, "2026-11-24T11:00");
    booked(city, "2026-11-25T11:00");
    clock.set("2026-11-25T10:00");
    assertThat(expected(city))
        .extracting(Guest::comes)
        .singleElement()
        .satisfies(it -> assertThat(it).isCloseTo(17 / 21.0, within(0.001)));
  }

  @Test
  void who_comes_without_one_is_told_of_the_desk_that_will_be_taken(TestCity busy, TestCity quiet) {
    for (int i = 0; i < 4; i++) {
      booked(busy, "2026-11-24T09:45");
    }
    assertThat(newcomer(busy).spread().nine()).isGreaterThan(newcomer(quiet).spread().nine());
  }

  private Range newcomer(TestCity city) {
    line.sits(city, RESIDENCE_OFFICER, "3");
    var provisional = Queueing.somebody().wanting(TestCatalogue.PROVISIONAL);
    line.comes(city, provisional);
    line.comes(city, Queueing.somebody().wanting(TestCatalogue.PROVISIONAL));
    return (Range) city.call(() -> times.at(TestPlan.SITE)).ofNewcomer(TestCatalogue.PROVISIONAL);
  }

  private List<Guest> expected(TestCity city) {
    return city.call(() -> expect.at(TestPlan.SITE, clock.instant()));
  }

  private ArriveForAppointment.Arrival arrives(Appointment it) {
    return arrive.arrive(it.code(), TestPlan.SITE, org.lotsenhaus.queue.Channel.KIOSK);
  }

  private Appointment booked(TestCity city, String time) {
    city.run(() -> {
      diary.adviser();
      diary.room();
    });
    var nobody = new Details(Contact.NONE, null, Channel.PUBLIC, UUID.randomUUID().toString());
    return city.asHouse(() -> book.book(wish(Language.GERMAN), at(time), nobody));
  }
}
