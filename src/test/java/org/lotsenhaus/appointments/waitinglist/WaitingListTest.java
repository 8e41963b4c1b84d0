package org.lotsenhaus.appointments.waitinglist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotsenhaus.appointments.waitinglist.Waiting.ON_SATURDAY;
import static org.lotsenhaus.appointments.waitinglist.Waiting.SATURDAY_AT_TEN;
import static org.lotsenhaus.appointments.waitinglist.Waiting.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.appointments.Appointment.Channel;
import org.lotsenhaus.appointments.Appointments;
import org.lotsenhaus.appointments.ChangeAppointment;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.FindTimes.PartOfDay;
import org.lotsenhaus.appointments.waitinglist.Offer.Answer;
import org.lotsenhaus.appointments.waitinglist.WaitingWish.Ended;
import org.lotsenhaus.appointments.waitinglist.WaitingWish.When;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class WaitingListTest {

  @Autowired Waiting waiting;
  @Autowired OfferFreed offer;
  @Autowired OfferSoon soon;
  @Autowired AnswerOffer answer;
  @Autowired WaitingWishes wishes;
  @Autowired ChangeAppointment change;
  @Autowired Appointments appointments;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @Test
  void who_joined_first_is_asked_first(TestCity city) {
    var first = waiting.joins(city, "first");
    var second = waiting.joins(city, "second");
    assertThat(waiting.place(city, second)).isEqualTo(2);
    waiting.saturdayFor(city, 1);

    offerNow(city);

    assertThat(waiting.isOffered(city, first)).isTrue();
    assertThat(waiting.isOffered(city, second)).isFalse();
    assertThat(waiting.last(city, first).time().start()).isEqualTo(SATURDAY_AT_TEN);
    assertThat(waiting.last(city, first).until())
        .isEqualTo(clock.instant().plus(Duration.ofMinutes(60)));
  }

  @Test
  void the_message_says_when_and_where_and_until_when_but_not_what_for(TestCity city) {
    waiting.joins(city, "first");
    waiting.saturdayFor(city, 1);
    offerNow(city);

    var texts = texts(city);

    assertThat(texts).hasSize(2);
    assertThat(texts.getLast())
        .contains("A time is free for you: Saturday 28 November, 10:00", "Haus am Markt")
        .contains("Für Sie ist eine Zeit frei: Samstag, 28. November, 10:00 Uhr")
        .contains("No answer from you 2 times?", "Sie antworten 2-mal nicht?")
        .contains("10:30", "/" + city.slug() + "/waiting-list/")
        .doesNotContain("verlängern", "Extend", "first@");
  }

  private List<String> texts(TestCity city) {
    return city.call(() ->
        jdbc.sql("select body from outbox_message order by queued_at, id")
            .query(String.class)
            .list());
  }

  @Test
  void silence_passes_an_offer_on_and_the_same_time_does_not_come_back(TestCity city) {
    var first = waiting.joins(city, "first");
    var second = waiting.joins(city, "second");
    waiting.saturdayFor(city, 1);
    offerNow(city);

    clock.advanceMinutes(61);
    offerNow(city);

    assertThat(waiting.last(city, first).answer()).isEqualTo(Answer.SILENT);
    assertThat(waiting.isOffered(city, second)).isTrue();
    clock.advanceMinutes(61);
    offerNow(city);
    assertThat(waiting.isOffered(city, first)).isFalse();
    assertThat(waiting.now(city, first).isWaiting()).isTrue();
  }

  @Test
  void who_lets_two_offers_pass_without_a_word_goes_to_the_end(TestCity city) {
    var first = waiting.joins(city, "first");
    var second = waiting.joins(city, "second");
    waiting.saturdayFor(city, 1);
    offerNow(city);
    waiting.saturdayAt(city, "11:00", "11:30");
    letItPass(city);
    assertThat(waiting.place(city, first)).isEqualTo(1);
    assertThat(waiting.isOffered(city, first)).isTrue();
    letItPass(city);

    assertThat(waiting.place(city, second)).isEqualTo(1);
    assertThat(waiting.place(city, first)).isEqualTo(2);
    assertThat(waiting.now(city, first).isWaiting()).isTrue();
  }

  @Test
  void who_answers_in_between_keeps_the_place(TestCity city) {
    var first = waiting.joins(city, "first");
    waiting.joins(city, "second");
    waiting.saturdayFor(city, 1);
    offerNow(city);
    letItPass(city);
    waiting.saturdayAt(city, "11:00", "11:30");
    offerNow(city);
    Tenant.as(city.id(), () -> answer.decline(first));
    waiting.saturdayAt(city, "14:00", "14:30");
    offerNow(city);
    assertThat(waiting.isOffered(city, first)).isTrue();
    letItPass(city);

    assertThat(waiting.place(city, first)).isEqualTo(1);
  }

  private void letItPass(TestCity city) {
    clock.advanceMinutes(61);
    offerNow(city);
  }

  @Test
  void declining_passes_an_offer_on_and_keeps_the_place(TestCity city) {
    var first = waiting.joins(city, "first");
    var second = waiting.joins(city, "second");
    waiting.saturdayFor(city, 1);
    offerNow(city);

    Tenant.as(city.id(), () -> answer.decline(first));
    offerNow(city);

    assertThat(waiting.last(city, first).answer()).isEqualTo(Answer.DECLINED);
    assertThat(waiting.isOffered(city, second)).isTrue();
    assertThat(waiting.place(city, first)).isEqualTo(1);
  }

  @Test
  void accepting_books_once_and_ends_the_waiting(TestCity city) {
    var first = waiting.joins(city, "first");
    waiting.saturdayFor(city, 1);
    offerNow(city);

    Tenant.as(city.id(), () -> answer.accept(first));
    Tenant.as(city.id(), () -> answer.accept(waiting.now(city, first)));

    assertThat(waiting.now(city, first).ended()).isEqualTo(Ended.BOOKED);
    assertThat(waiting.last(city, first).answer()).isEqualTo(Answer.ACCEPTED);
    assertThat(city.call(() -> appointments.ofContact(mail("first"))))
        .extracting(Appointment::channel)
        .containsExactly(Channel.WAITING_LIST);
  }

  @Test
  void who_answers_too_late_gets_nothing_and_keeps_the_place(TestCity city) {
    var first = waiting.joins(city, "first");
    waiting.saturdayFor(city, 1);
    offerNow(city);
    clock.advanceMinutes(61);

    assertThatThrownBy(() -> Tenant.as(city.id(), () -> answer.accept(first)))
        .isInstanceOf(OfferOver.class);
    assertThat(waiting.now(city, first).isWaiting()).isTrue();
  }

  @Test
  void a_cancelled_appointment_is_offered_without_anybody_doing_anything(TestCity city)
      throws InterruptedException {
    waiting.saturdayFor(city, 1);
    var taken = waiting.taken(city, Contact.NONE);
    var first = waiting.joins(city, "first");
    offerNow(city);
    assertThat(waiting.isOffered(city, first)).isFalse();

    city.asHouse(() -> change.cancel(taken.id()));

    for (int i = 0; i < 100 && !waiting.isOffered(city, first); i++) {
      Thread.sleep(50);
    }
    assertThat(waiting.isOffered(city, first)).isTrue();
  }

  @Test
  void one_contact_has_one_place_for_a_concern(TestCity city) {
    // taken before anybody waits: else it would be offered to them in the meantime
    waiting.saturdayFor(city, 1);
    waiting.taken(city, mail("other"));
    assertThatThrownBy(() -> waiting.joins(city, "other")).isInstanceOf(AlreadyWaiting.class);

    var first = waiting.joins(city, "first");
    assertThatThrownBy(() -> waiting.joins(city, "first")).isInstanceOf(AlreadyWaiting.class);

    Tenant.as(city.id(), () -> answer.leave(first));
    assertThat(waiting.joins(city, "first")).isNotNull();
  }

  @Test
  void two_jobs_at_once_offer_every_time_once_and_nobody_two(TestCity city) throws Exception {
    var people = IntStream.range(0, 6).mapToObj(i -> waiting.joins(city, "p" + i)).toList();
    waiting.saturdayFor(city, 3);

    atOnce(
        6,
        () -> {
          offerNow(city);
          return true;
        });

    assertThat(people)
        .extracting(it -> waiting.isOffered(city, it))
        .containsExactly(true, true, true, false, false, false);
    assertThat(
            city.call(() ->
                jdbc.sql("select count(*) from claim where kind = 'HELD'")
                    .query(Integer.class)
                    .single()))
        .isEqualTo(6);
  }

  @Test
  void who_books_in_another_way_waits_no_longer_and_frees_the_offer(TestCity city) {
    waiting.saturdayFor(city, 2);
    var first = waiting.joins(city, "first");
    var second = waiting.joins(city, "second");
    offerNow(city);
    Tenant.as(city.id(), () -> answer.decline(second));

    waiting.taken(city, mail("first"));

    assertThat(waiting.now(city, first).ended()).isEqualTo(Ended.BOOKED);
    assertThat(waiting.last(city, first).answer()).isEqualTo(Answer.WITHDRAWN);
    assertThat(waiting.taken(city, mail("stranger"))).isNotNull();
  }

  @Test
  void who_has_a_slip_only_gets_days_to_look_and_the_same_place_in_the_line(TestCity city) {
    waiting.joins(city, "first");
    var onPaper = waiting.joins(city, Contact.NONE, ON_SATURDAY);
    var other = waiting.joins(city, Contact.NONE, ON_SATURDAY);
    waiting.saturdayFor(city, 2);
    offerNow(city);

    assertThat(waiting.last(city, onPaper).until())
        .isEqualTo(clock.instant().plus(Duration.ofDays(2)));
    assertThat(waiting.isOffered(city, other)).isFalse();
    assertThat(texts(city)).hasSize(2);
    Tenant.as(city.id(), () -> answer.accept(onPaper));
    assertThat(waiting.now(city, onPaper).ended()).isEqualTo(Ended.BOOKED);
    assertThat(waiting.now(city, other).isWaiting()).isTrue();
  }

  @Test
  void nobody_with_a_slip_is_offered_a_time_that_is_over_before_they_look(TestCity city) {
    var onPaper = waiting.joins(city, Contact.NONE, ON_SATURDAY);
    clock.set("2026-11-26T09:00");
    waiting.saturdayFor(city, 1);
    offerNow(city);
    assertThat(waiting.isOffered(city, onPaper)).isFalse();
  }

  @Test
  void who_leaves_lets_the_others_move_up(TestCity city) {
    var first = waiting.joins(city, "first");
    var second = waiting.joins(city, "second");
    Tenant.as(city.id(), () -> answer.leave(first));
    assertThat(waiting.now(city, first).ended()).isEqualTo(Ended.LEFT);
    assertThat(waiting.place(city, second)).isEqualTo(1);
  }

  @Test
  void only_what_suits_is_offered(TestCity city) {
    waiting.saturdayFor(city, 1);
    var afternoon =
        new When(
            ON_SATURDAY.weekdays(), PartOfDay.AFTERNOON, ON_SATURDAY.from(), ON_SATURDAY.until());
    var first = waiting.joins(city, mail("first"), afternoon);
    offerNow(city);
    assertThat(waiting.isOffered(city, first)).isFalse();
  }

  @Test
  void a_wish_ends_after_its_last_day_and_is_forgotten(TestCity city) {
    var first = waiting.joins(city, "first");
    clock.advance(Duration.ofDays(8));
    offerNow(city);
    assertThat(waiting.now(city, first).ended()).isEqualTo(Ended.OVER);
    clock.advance(Duration.ofDays(31));
    offerNow(city);
    assertThat(city.call(() -> wishes.byToken(first.token()))).isEmpty();
  }

  @Test
  void staff_of_another_area_do_not_see_who_waits(TestCity city) {
    var first = waiting.joins(city, "first");
    assertThat(city.as(TestStaff.COUNSELLOR, () -> wishes.byToken(first.token()))).isEmpty();
    assertThat(city.as(TestStaff.RESIDENCE_OFFICER, () -> wishes.byToken(first.token())))
        .isPresent();
  }

  @Test
  void at_night_an_offer_lasts_into_the_morning_but_not_beyond_its_time() {
    var hour = Duration.ofHours(1);
    var start = Instant.parse("2026-11-28T09:00:00Z");
    assertThat(
            TimeToAnswer.until(Instant.parse("2026-11-24T02:00:00Z"), hour, start, TestClock.ZONE))
        .isEqualTo(Instant.parse("2026-11-24T07:00:00Z"));
    assertThat(
            TimeToAnswer.until(Instant.parse("2026-11-24T21:00:00Z"), hour, start, TestClock.ZONE))
        .isEqualTo(Instant.parse("2026-11-25T07:00:00Z"));
    assertThat(TimeToAnswer.until(start.minusSeconds(60), hour, start, TestClock.ZONE))
        .isEqualTo(start);
  }

  @Test
  void the_round_comes_to_where_somebody_waits(TestCity city) {
    var wish = waiting.joins(city, "first");
    waiting.saturdayFor(city, 1);
    soon.everywhere();
    assertThat(waiting.isOffered(city, wish)).isTrue();
  }

  private void offerNow(TestCity city) {
    Tenant.as(city.id(), offer::now);
  }

  private static void atOnce(int many, Callable<Boolean> work) throws Exception {
    var start = new CyclicBarrier(many);
    try (var jobs = Executors.newVirtualThreadPerTaskExecutor()) {
      var running =
          IntStream.range(0, many)
              .mapToObj(i ->
                  jobs.submit(() -> {
                    start.await();
                    return work.call();
                  }))
              .toList();
      for (var one : running) {
        one.get();
      }
    }
  }
}
