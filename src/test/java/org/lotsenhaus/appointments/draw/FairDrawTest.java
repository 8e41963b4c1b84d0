package org.lotsenhaus.appointments.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotsenhaus.appointments.draw.Drawing.ANY_TIME;
import static org.lotsenhaus.appointments.draw.Drawing.SATURDAY;
import static org.lotsenhaus.appointments.draw.Drawing.asked;
import static org.lotsenhaus.appointments.draw.Drawing.mail;
import static org.lotsenhaus.testing.TestDiary.at;
import static org.lotsenhaus.testing.TestDiary.wish;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.appointments.Appointment.Channel;
import org.lotsenhaus.appointments.Appointments;
import org.lotsenhaus.appointments.BookAppointment;
import org.lotsenhaus.appointments.BookAppointment.Details;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.FindTimes;
import org.lotsenhaus.appointments.FindTimes.PartOfDay;
import org.lotsenhaus.appointments.JustTaken;
import org.lotsenhaus.appointments.draw.Lot.Result;
import org.lotsenhaus.calendar.KeptTimes.KeptAlready;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class FairDrawTest {

  @Autowired Drawing drawing;
  @Autowired DrawLots lots;
  @Autowired DrawSoon soon;
  @Autowired Draws draws;
  @Autowired Lots known;
  @Autowired EnterDraw enter;
  @Autowired WithdrawEntry withdraw;
  @Autowired DrawEntries entries;
  @Autowired FindTimes times;
  @Autowired BookAppointment book;
  @Autowired Appointments appointments;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @Test
  void who_is_drawn_has_an_appointment_in_the_order_that_the_seed_gives(TestCity city) {
    var draw = drawing.saturday(city, 2);
    drawing.confirmed(city, draw, 3);

    var published = drawing.published(city, drawing.held(city, draw));

    assertThat(published.lots())
        .extracting(Lot::result)
        .containsExactly(Result.DRAWN, Result.DRAWN, Result.NOTHING_LEFT);
    assertThat(published.lots().stream().map(Lot::lot))
        .containsExactlyElementsOf(
            Lottery.order(published.seed(), published.lots().stream().map(Lot::lot).toList()));
    assertThat(
            city.call(
                () -> appointments.byRequest(Lots.request(published.lots().getFirst().lot()))))
        .hasValueSatisfying(it -> {
          assertThat(it.channel()).isEqualTo(Channel.DRAW);
          assertThat(it.time().start()).isEqualTo(at("2026-11-28T10:00"));
          assertThat(it.wish().shares()).isEmpty();
        });
    assertThat(CheckDraw.broken(published)).isEmpty();
  }

  @Test
  void nobody_can_book_what_is_kept_for_a_draw_and_afterwards_everybody(TestCity city) {
    var draw = drawing.saturday(city, 2);
    var wish = wish(Language.GERMAN);
    var details = new Details(mail("quick"), null, Channel.PUBLIC, "once");

    assertThat(city.asHouse(() -> times.times(wish, SATURDAY, PartOfDay.ANY))).isEmpty();
    assertThatThrownBy(() -> city.asHouse(() -> book.book(wish, at("2026-11-28T10:00"), details)))
        .isInstanceOf(JustTaken.class);

    drawing.held(city, draw);
    assertThat(city.asHouse(() -> times.times(wish, SATURDAY, PartOfDay.ANY))).hasSize(2);
    assertThat(city.asHouse(() -> book.book(wish, at("2026-11-28T10:00"), details)).isActive())
        .isTrue();
  }

  @Test
  void the_round_draws_when_it_is_time_and_not_before(TestCity city) {
    var draw = drawing.saturday(city, 2);
    drawing.confirmed(city, draw, 1);
    clock.set("2026-11-26T11:59");
    soon.everywhere();
    assertThat(drawing.now(city, draw).drawnAt()).isNull();
    clock.set("2026-11-26T12:01");
    soon.everywhere();
    assertThat(drawing.now(city, draw).drawnAt()).isNotNull();
  }

  /** Advisers and rooms have their usual hours on Wednesdays. */
  @Test
  void hours_that_were_for_everybody_are_kept_too(TestCity city) {
    var wednesday = LocalDate.of(2026, 12, 2);
    drawing.of(city, wednesday, 600, 660);
    var free = city.asHouse(() -> times.times(wish(Language.GERMAN), wednesday, PartOfDay.MORNING));
    assertThat(free).contains(at("2026-12-02T09:30"), at("2026-12-02T11:00"));
    assertThat(free)
        .noneMatch(it -> it.isAfter(at("2026-12-02T09:30")) && it.isBefore(at("2026-12-02T11:00")));
  }

  @Test
  void only_those_who_were_chosen_are_drawn_for_and_nobody_elses_hours(TestCity city) {
    var wednesday = LocalDate.of(2026, 12, 2);
    var draw = drawing.of(city, wednesday, 600, 630);
    drawing.of(city, LocalDate.of(2026, 12, 9), 600, 630);
    drawing.confirmed(city, draw, 2);

    assertThat(drawing.published(city, drawing.held(city, draw)).lots())
        .extracting(Lot::result)
        .containsExactly(Result.DRAWN, Result.NOTHING_LEFT);
  }

  @Test
  void the_same_hours_can_not_be_in_two_draws(TestCity city) {
    var draw = drawing.saturday(city, 2);
    var kept =
        city.call(() ->
            jdbc.sql("select resource_id from opening_extra where share = ? order by 1")
                .param(draw.share())
                .query(Integer.class)
                .list());
    assertThat(kept).hasSize(2);
    assertThatThrownBy(() -> drawing.again(city, draw, kept)).isInstanceOf(KeptAlready.class);
    assertThat(city.call(() -> draws.since(clock.instant()))).containsExactly(draw);
  }

  @Test
  void a_contact_takes_part_once(TestCity city) {
    var draw = drawing.saturday(city, 2);
    drawing.confirmed(city, draw, "amira");
    var again = mail("Amira");

    assertThatThrownBy(() -> drawing.entered(city, draw, again, ANY_TIME))
        .isInstanceOf(AlreadyEntered.class);
    assertThatThrownBy(() -> drawing.atTheDesk(city, draw, again))
        .isInstanceOf(AlreadyEntered.class);
    assertThat(drawing.published(city, drawing.held(city, draw)).lots()).hasSize(1);
  }

  @Test
  void many_who_enter_the_same_contact_at_once_enter_it_once(TestCity city) throws Exception {
    var draw = drawing.saturday(city, 2);
    var taken =
        atOnce(
            8,
            () -> {
              try {
                drawing.entered(city, draw, mail("amira"), ANY_TIME);
                return 1;
              } catch (AlreadyEntered second) {
                return 0;
              }
            });
    assertThat(taken).containsOnlyOnce(1);
  }

  @Test
  void who_has_an_appointment_for_it_needs_no_lot(TestCity city) {
    var draw = drawing.saturday(city, 2);
    drawing.booked(city, mail("amira"));
    assertThatThrownBy(() -> drawing.entered(city, draw, mail("amira"), ANY_TIME))
        .isInstanceOf(AlreadyEntered.class);
  }

  @Test
  void who_got_one_in_the_meantime_takes_no_second(TestCity city) {
    var draw = drawing.saturday(city, 1);
    drawing.confirmed(city, draw, "amira");
    drawing.booked(city, mail("amira"));
    var published = drawing.published(city, drawing.held(city, draw));
    assertThat(published.lots()).extracting(Lot::result).containsExactly(Result.HAS_ONE);
    assertThat(CheckDraw.broken(published)).isEmpty();
  }

  @Test
  void without_confirming_nobody_takes_part(TestCity city) {
    var draw = drawing.saturday(city, 2);
    var entry = drawing.entered(city, draw, mail("ghost"), ANY_TIME);
    var sure = drawing.confirmed(city, draw, "sure");

    var over = drawing.held(city, draw);

    assertThat(drawing.published(city, over).lots())
        .extracting(Lot::lot)
        .containsExactly(sure.lot());
    assertThatThrownBy(() -> Tenant.as(city.id(), () -> enter.confirm(entry)))
        .isInstanceOf(DrawClosed.class);
    assertThatThrownBy(() -> drawing.entered(city, over, mail("late"), ANY_TIME))
        .isInstanceOf(DrawClosed.class);
  }

  @Test
  void who_withdrew_is_not_drawn_and_not_known_any_more(TestCity city) {
    var draw = drawing.saturday(city, 2);
    var stays = drawing.confirmed(city, draw, "stays");
    var goes = drawing.confirmed(city, draw, "goes");
    withdraw(city, goes);

    assertThat(drawing.now(city, goes).contact()).isEqualTo(Contact.NONE);
    Tenant.as(city.id(), () -> enter.confirm(goes));
    assertThat(city.call(() -> entries.confirmed(draw.id()))).isEqualTo(1);
    var published = drawing.published(city, drawing.held(city, draw));
    assertThat(published.lots()).extracting(Lot::lot).containsExactly(stays.lot());
    assertThat(CheckDraw.broken(published)).isEmpty();
    assertThatThrownBy(() -> withdraw(city, stays)).isInstanceOf(DrawClosed.class);
  }

  @Test
  void a_withdrawn_contact_may_enter_again(TestCity city) {
    var draw = drawing.saturday(city, 1);
    withdraw(city, drawing.confirmed(city, draw, "amira"));
    var again = drawing.confirmed(city, draw, "amira");
    assertThat(drawing.published(city, drawing.held(city, draw)).lots())
        .extracting(Lot::lot)
        .containsExactly(again.lot());
  }

  private void withdraw(TestCity city, DrawEntry entry) {
    Tenant.as(city.id(), () -> withdraw.withdraw(entry));
  }

  @Test
  void the_desk_enters_people_without_a_contact_and_they_are_equal(TestCity city) {
    var draw = drawing.saturday(city, 3);
    var home = drawing.confirmed(city, draw, "home");
    var one = drawing.atTheDesk(city, draw, Contact.NONE);
    var other = drawing.atTheDesk(city, draw, Contact.NONE);

    var published = drawing.published(city, drawing.held(city, draw));

    assertThat(published.lots())
        .extracting(Lot::lot)
        .containsExactlyInAnyOrder(home.lot(), one.lot(), other.lot());
    assertThat(published.lots()).extracting(Lot::result).containsOnly(Result.DRAWN);
  }

  @Test
  void who_has_a_slip_only_goes_on_to_the_waiting_list_like_others(TestCity city) {
    var draw = drawing.saturday(city, 1);
    drawing.atTheDesk(city, draw, Contact.NONE);
    drawing.atTheDesk(city, draw, Contact.NONE);
    drawing.held(city, draw);
    assertThat(
            city.call(() ->
                jdbc.sql("select token from waiting_wish where contact is null")
                    .query(String.class)
                    .list()))
        .isEqualTo(
            city.call(() ->
                jdbc.sql("select next_place from draw_entry where next_place is not null")
                    .query(String.class)
                    .list()))
        .hasSize(1);
  }

  @Test
  void each_gets_the_first_time_that_suits(TestCity city) {
    var draw = drawing.of(city, SATURDAY, 660, 780);
    var afternoon = drawing.confirmed(city, draw, "afternoon", asked(PartOfDay.AFTERNOON));
    var never = drawing.confirmed(city, draw, "never", asked(PartOfDay.ANY, DayOfWeek.MONDAY));

    var lotsThen = drawing.published(city, drawing.held(city, draw)).lots();

    assertThat(start(city, afternoon)).isEqualTo(at("2026-11-28T12:00"));
    assertThat(lotsThen)
        .filteredOn(it -> it.lot().equals(never.lot()))
        .extracting(Lot::result)
        .containsExactly(Result.NOTHING_LEFT);
  }

  @Test
  void those_who_would_like_the_same_have_the_same_number(TestCity city) {
    var draw = drawing.of(city, SATURDAY, 660, 780);
    drawing.confirmed(city, draw, 2);
    drawing.confirmed(city, draw, "other", asked(PartOfDay.MORNING));
    assertThat(drawing.published(city, drawing.held(city, draw)).lots())
        .extracting(Lot::wish)
        .containsExactlyInAnyOrder(1, 1, 2);
  }

  private java.time.Instant start(TestCity city, DrawEntry entry) {
    return city.call(() -> appointments.byRequest(Lots.request(entry.lot())))
        .map(Appointment::time)
        .orElseThrow()
        .start();
  }

  @Test
  void two_houses_at_once_draw_once(TestCity city) throws Exception {
    var draw = drawing.saturday(city, 3);
    drawing.confirmed(city, draw, 5);
    clock.set("2026-11-26T12:01");

    atOnce(
        4,
        () -> {
          drawing.drawNow(city);
          return true;
        });
    drawing.drawNow(city);

    var published = drawing.published(city, drawing.now(city, draw));
    assertThat(published.lots())
        .extracting(Lot::result)
        .containsExactly(
            Result.DRAWN, Result.DRAWN, Result.DRAWN, Result.NOTHING_LEFT, Result.NOTHING_LEFT);
    assertThat(CheckDraw.broken(published)).isEmpty();
    assertThat(count(city, "appointment")).isEqualTo(3);
    assertThat(count(city, "waiting_wish")).isEqualTo(2);
  }

  private int count(TestCity city, String table) {
    return city.call(() -> jdbc.sql("select count(*) from " + table).query(Integer.class).single());
  }

  /** Somebody booked the first lot's time and was gone before it was noted. */
  @Test
  void what_went_down_in_the_middle_goes_on_and_gives_nobody_two(TestCity city) {
    var draw = drawing.saturday(city, 2);
    drawing.confirmed(city, draw, 3);
    var published = drawing.published(city, drawing.held(city, draw));
    city.run(() -> {
      jdbc.sql("update draw set drawn_at = null, turn_until = ?")
          .param(clock.instant().plusSeconds(60).atOffset(java.time.ZoneOffset.UTC))
          .update();
      jdbc.sql("update draw_lot set result = null").update();
    });

    drawing.drawNow(city);
    assertThat(drawing.now(city, draw).isDrawn()).isFalse();
    clock.advanceMinutes(2);
    drawing.drawNow(city);

    assertThat(drawing.published(city, drawing.now(city, draw)).lots()).isEqualTo(published.lots());
    assertThat(count(city, "appointment")).isEqualTo(2);
  }

  @Test
  void who_takes_part_is_written_down_before_the_seed_is_used(TestCity city) {
    var draw = drawing.saturday(city, 2);
    var entries = drawing.confirmed(city, draw, 2);
    assertThat(draw.lotsHash()).isNull();

    var over = drawing.held(city, draw);

    assertThat(over.seedHash()).isEqualTo(draw.seedHash());
    assertThat(over.lotsHash())
        .isEqualTo(Lottery.sealOf(entries.stream().map(DrawEntry::lot).toList()));
  }

  @Test
  void the_seed_is_read_by_nobody_who_works_here(TestCity city) {
    var draw = drawing.saturday(city, 2);
    for (var login : List.of(TestStaff.HEAD, TestStaff.ADMIN, TestStaff.RESIDENCE_OFFICER)) {
      assertThat(
              city.as(
                  login, () -> jdbc.sql("select seed from draw_seed").query(String.class).list()))
          .isEmpty();
    }
    assertThat(Lottery.sealOf(city.call(() -> draws.seed(draw.id())))).isEqualTo(draw.seedHash());
  }

  @Test
  void who_took_part_is_seen_by_those_who_hold_the_area_only(TestCity city) {
    var draw = drawing.saturday(city, 2);
    drawing.confirmed(city, draw, "amira");
    assertThat(seenBy(city, TestStaff.RESIDENCE_OFFICER)).isEqualTo(1);
    assertThat(seenBy(city, TestStaff.COUNSELLOR)).isZero();
  }

  private int seenBy(TestCity city, String login) {
    return city.as(
        login, () -> jdbc.sql("select count(*) from draw_entry").query(Integer.class).single());
  }

  @Test
  void a_month_later_nobody_knows_who_took_part_and_the_draw_can_still_be_checked(TestCity city) {
    var draw = drawing.saturday(city, 1);
    drawing.confirmed(city, draw, 2);
    var over = drawing.held(city, draw);
    clock.advance(java.time.Duration.ofDays(31));
    drawing.drawNow(city);
    assertThat(count(city, "draw_entry")).isZero();
    assertThat(CheckDraw.broken(drawing.published(city, over))).isEmpty();
  }

  @Test
  void messages_say_what_to_do_but_not_what_for(TestCity city) {
    var draw = drawing.saturday(city, 1);
    drawing.confirmed(city, draw, 2);
    drawing.held(city, draw);
    var texts =
        city.call(() ->
            jdbc.sql(
                    "select coalesce(subject || body, author || occasion) from outbox_message order by queued_at, id")
                .query(String.class)
                .list());
    assertThat(texts)
        .anySatisfy(
            it -> assertThat(it).contains("Please confirm", "Bitte bestätigen", "/draws/entry/"))
        .anySatisfy(it -> assertThat(it).contains("the top of the waiting list", "/waiting-list/"))
        .anySatisfy(it -> assertThat(it).isEqualTo("appointmentsBOOKED"))
        .noneSatisfy(it -> assertThat(it).contains("verlängern"));
  }

  private static <T> List<T> atOnce(int many, Callable<T> work) throws Exception {
    var together = new CyclicBarrier(many);
    try (var threads = Executors.newFixedThreadPool(many)) {
      var running =
          IntStream.range(0, many)
              .mapToObj(n ->
                  threads.submit(() -> {
                    together.await();
                    return work.call();
                  }))
              .toList();
      var done = new java.util.ArrayList<T>();
      for (var one : running) {
        done.add(one.get());
      }
      return done;
    }
  }
}
