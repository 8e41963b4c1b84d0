package org.lotsenhaus.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.queue.TakeTicket.Wish;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCatalogue;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestPlan;
import org.lotsenhaus.testing.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class EndOfDayTest {

  @Autowired TakeTicket take;
  @Autowired CallNext callNext;
  @Autowired AtDesk atDesk;
  @Autowired ForwardTicket forward;
  @Autowired SitAtDesk sit;
  @Autowired Shifts shifts;
  @Autowired Notes notes;
  @Autowired Tickets tickets;
  @Autowired EveryNight everyNight;
  @Autowired TestClock clock;
  @Autowired DataSource dataSource;
  @Autowired JdbcClient jdbc;

  @Test
  void nobody_is_left_waiting_overnight(TestCity city) {
    var waiting = ticket(city);
    nightFalls();
    assertThat(stateOf(city, waiting)).isEqualTo(TicketState.MISSED);
  }

  @Test
  void a_talk_that_nobody_ended_is_over_and_the_desk_is_free(TestCity city) {
    var person = ticket(city);
    sit(city, TestStaff.DEMIR, "1");
    var shift = shiftOf(city, TestStaff.DEMIR);
    city.asStaff(TestStaff.DEMIR, () -> callNext.at(shift));
    city.asStaff(
        TestStaff.DEMIR,
        () -> {
          atDesk.start(shift, person.id());
          return true;
        });
    nightFalls();
    assertThat(stateOf(city, person)).isEqualTo(TicketState.FINISHED);
    assertThat(city.call(() -> shifts.of(city.member(TestStaff.DEMIR).id()))).isEmpty();
    sit(city, TestStaff.KOWAL, "1");
    assertThat(shiftOf(city, TestStaff.KOWAL).desk()).isEqualTo("1");
  }

  @Test
  void a_note_dies_with_the_day(TestCity city) {
    var person = ticket(city);
    sit(city, TestStaff.DEMIR, "1");
    var shift = shiftOf(city, TestStaff.DEMIR);
    city.asStaff(TestStaff.DEMIR, () -> callNext.at(shift));
    city.asStaff(
        TestStaff.DEMIR,
        () -> {
          forward.forward(shift, person.id(), TestPlan.RESIDENCE, "passport is ready");
          return true;
        });
    assertThat(city.as(TestStaff.RESIDENCE_OFFICER, () -> notes.of(person.id()))).hasSize(1);
    nightFalls();
    assertThat(city.as(TestStaff.RESIDENCE_OFFICER, () -> notes.of(person.id()))).isEmpty();
  }

  @Test
  void who_came_today_already_is_left_in_peace(TestCity city) {
    clock.set("2026-11-25T08:05");
    var early = ticket(city);
    everyNight.endDaysBefore("2026-11-24");
    assertThat(stateOf(city, early)).isEqualTo(TicketState.WAITING);
  }

  @Test
  void the_same_day_is_ended_once(TestCity city) {
    var waiting = ticket(city);
    assertThat(everyNight.endDaysBefore("2026-11-24")).isEqualTo("2026-11-24");
    assertThat(stateOf(city, waiting)).isEqualTo(TicketState.WAITING);
  }

  @Test
  void a_house_that_was_down_at_midnight_catches_up_when_it_starts(TestCity city) {
    var waiting = ticket(city);
    runJobs();
    clock.set("2026-11-27T07:30");
    jdbc.sql("update scheduled_tasks set execution_time = now() where task_name = ?")
        .param(EveryNight.NAME)
        .update();
    runJobs();
    assertThat(stateOf(city, waiting)).isEqualTo(TicketState.MISSED);
  }

  @Test
  void a_night_that_was_not_whole_is_not_over(TestCity city) {
    var waiting = ticket(city);
    clock.set("2026-11-25T00:01");
    Thread.currentThread().interrupt();
    try {
      assertThat(everyNight.endDaysBefore("2026-11-24")).isEqualTo("2026-11-24");
    } finally {
      Thread.interrupted();
    }
    assertThat(stateOf(city, waiting)).isEqualTo(TicketState.WAITING);
    assertThat(everyNight.endDaysBefore("2026-11-24")).isEqualTo("2026-11-25");
    assertThat(stateOf(city, waiting)).isEqualTo(TicketState.MISSED);
  }

  /** An instance that starts, does what is due, and stops: the next one finds what it left. */
  private void runJobs() {
    var before = runs();
    var scheduler =
        Scheduler.create(dataSource)
            .startTasks(everyNight.endOfDayTask())
            .pollingInterval(Duration.ofMillis(100))
            .build();
    scheduler.start();
    Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !runs().equals(before));
    scheduler.stop();
  }

  private String runs() {
    return jdbc.sql("select last_success::text from scheduled_tasks where task_name = ?")
        .param(EveryNight.NAME)
        .query((row, n) -> String.valueOf(row.getString(1)))
        .optional()
        .orElse("null");
  }

  private void nightFalls() {
    clock.set("2026-11-25T00:01");
    everyNight.endDaysBefore("2026-11-24");
  }

  private Ticket ticket(TestCity city) {
    var wish =
        new Wish(
            TestCatalogue.LETTER,
            null,
            Language.GERMAN,
            Channel.PHONE,
            false,
            false,
            null,
            UUID.randomUUID().toString());
    return city.asHouse(() -> take.take(wish));
  }

  private void sit(TestCity city, String login, String desk) {
    city.asStaff(
        login,
        () -> {
          sit.sit(city.member(login), desk);
          return true;
        });
  }

  private Shift shiftOf(TestCity city, String login) {
    return city.call(() -> shifts.of(city.member(login).id())).orElseThrow();
  }

  private TicketState stateOf(TestCity city, Ticket ticket) {
    return city.call(() -> tickets.byId(ticket.id())).orElseThrow().state();
  }
}
