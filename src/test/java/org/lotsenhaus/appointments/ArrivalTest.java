package org.lotsenhaus.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lotsenhaus.queue.Queueing.somebody;
import static org.lotsenhaus.testing.TestDiary.at;
import static org.lotsenhaus.testing.TestDiary.wish;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.appointments.Appointment.Channel;
import org.lotsenhaus.appointments.BookAppointment.Details;
import org.lotsenhaus.appointments.NotExpected.Why;
import org.lotsenhaus.queue.Picture;
import org.lotsenhaus.queue.Queueing;
import org.lotsenhaus.queue.Ticket;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCatalogue;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestDiary;
import org.lotsenhaus.testing.TestPlan;
import org.lotsenhaus.waiting.Forecasts;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class ArrivalTest {

  @Autowired BookAppointment book;
  @Autowired ChangeAppointment change;
  @Autowired ArriveForAppointment arrive;
  @Autowired MissAppointments noShows;
  @Autowired Appointments appointments;
  @Autowired FindTimes times;
  @Autowired TestDiary diary;
  @Autowired Queueing line;
  @Autowired TestClock clock;

  @Test
  void who_comes_early_is_not_called_before_the_time(TestCity city) {
    var mine = booked(city, "2026-11-24T11:00");
    clock.set("2026-11-24T10:40");
    var ticket = arrives(city, mine.code());
    assertThat(ticket.dueAt()).isEqualTo(at("2026-11-24T11:00"));
    assertThat(ticket.mayBeCalled(clock.instant())).isFalse();
    clock.set("2026-11-24T11:00");
    assertThat(ticket.mayBeCalled(clock.instant())).isTrue();
  }

  @Test
  void who_comes_early_stands_ahead_of_nobody_before_the_time(TestCity city) {
    var mine = booked(city, "2026-11-24T11:00");
    var early = arrives(city, mine.code());
    var walkIn = line.comes(city, somebody().wanting(TestCatalogue.PROVISIONAL));
    assertThat(aheadOf(walkIn, early, walkIn)).isZero();
    assertThat(aheadOf(early, early, walkIn)).isZero();
    clock.set("2026-11-24T11:00");
    assertThat(aheadOf(walkIn, early, walkIn)).isOne();
  }

  @Test
  void typed_twice_or_with_gaps_the_code_gives_one_number(TestCity city) {
    var mine = booked(city, "2026-11-24T11:00");
    var first = arrives(city, mine.code());
    assertThat(arrives(city, mine.codeInTwo().toLowerCase(java.util.Locale.ROOT)).id())
        .isEqualTo(first.id());
  }

  @Test
  void who_is_late_waits_like_everybody(TestCity city) {
    var mine = booked(city, "2026-11-24T11:00");
    clock.set("2026-11-24T11:20");
    assertThat(arrives(city, mine.code()).dueAt()).isNull();
  }

  @Test
  void every_other_code_is_refused_by_name(TestCity city) {
    var cancelled = booked(city, "2026-11-24T11:00");
    city.asHouse(() -> change.cancel(cancelled.id()));
    var tomorrow = booked(city, "2026-11-25T11:00");
    assertThat(why(city, "XXXXXX")).isEqualTo(Why.UNKNOWN);
    assertThat(why(city, cancelled.code())).isEqualTo(Why.CANCELLED);
    assertThat(why(city, tomorrow.code())).isEqualTo(Why.OTHER_DAY);
  }

  @Test
  void where_nobody_comes_the_time_is_free_again(TestCity city) {
    var mine = booked(city, "2026-11-24T11:00");
    clock.set("2026-11-24T11:29");
    city.asHouse(this::lookForNoShows);
    assertThat(now(city, mine).missedAt()).isNull();
    clock.set("2026-11-24T11:31");
    city.asHouse(this::lookForNoShows);
    assertThat(now(city, mine).missedAt()).isNotNull();
    assertThat(why(city, mine.code())).isEqualTo(Why.MISSED);
  }

  @Test
  void the_round_finds_the_city_where_nobody_came(TestCity city) {
    var mine = booked(city, "2026-11-24T11:00");
    var later = booked(city, "2026-11-24T11:30");
    clock.set("2026-11-24T11:31");
    noShows.everywhere();
    assertThat(now(city, mine).missedAt()).isNotNull();
    assertThat(now(city, later).missedAt()).isNull();
  }

  private boolean lookForNoShows() {
    noShows.here();
    return true;
  }

  private Appointment booked(TestCity city, String time) {
    city.run(() -> {
      diary.adviser();
      diary.room();
    });
    var nobody = new Details(Contact.NONE, null, Channel.PUBLIC, UUID.randomUUID().toString());
    return city.asHouse(() -> book.book(wish(Language.GERMAN), at(time), nobody));
  }

  private Ticket arrives(TestCity city, String code) {
    return city.asHouse(
        () -> arrive.arrive(code, TestPlan.SITE, org.lotsenhaus.queue.Channel.KIOSK).ticket());
  }

  private long aheadOf(Ticket ticket, Ticket... waiting) {
    var nothing = new Forecasts(Map.of(), Map.of());
    return new Picture(clock.instant(), List.of(waiting), List.of(), nothing)
        .ahead(ticket, List.of(TestCatalogue.EXTENSION, TestCatalogue.PROVISIONAL));
  }

  private Why why(TestCity city, String code) {
    return catchThrowableOfType(NotExpected.class, () -> arrives(city, code)).why();
  }

  private Appointment now(TestCity city, Appointment it) {
    return city.call(() -> appointments.byId(it.id())).orElseThrow();
  }
}
