package org.lotsenhaus.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;
import static org.lotsenhaus.testing.TestDiary.at;
import static org.lotsenhaus.testing.TestDiary.wish;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.appointments.Appointment.Channel;
import org.lotsenhaus.appointments.BookAppointment.Details;
import org.lotsenhaus.appointments.FindTimes.PartOfDay;
import org.lotsenhaus.calendar.Claim;
import org.lotsenhaus.calendar.Claims;
import org.lotsenhaus.calendar.Resource;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCatalogue;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestDiary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class BookingTest {

  private static final Instant NINE = at("2026-11-25T09:00");
  private static final Instant HALF_PAST_NINE = at("2026-11-25T09:30");

  @Autowired BookAppointment book;
  @Autowired ChangeAppointment change;
  @Autowired HoldTime hold;
  @Autowired JdbcClient jdbc;
  @Autowired Holds holds;
  @Autowired FindTimes times;
  @Autowired WishToMove toMove;
  @Autowired Appointments appointments;
  @Autowired Claims claims;
  @Autowired TestDiary diary;
  @Autowired TestClock clock;

  @Test
  void adviser_room_and_a_sworn_interpreter_are_taken_together(TestCity city) {
    var adviser = city.call(() -> diary.adviser());
    var room = city.call(() -> diary.room());
    city.run(() -> diary.interpreter(Language.ARABIC, false));
    var sworn = city.call(() -> diary.interpreter(Language.ARABIC, true));

    var appointment = city.asHouse(() -> book.book(wish(Language.ARABIC), NINE, somebody()));

    assertThat(appointment.interpreted()).isTrue();
    assertThat(takenFor(city, appointment)).containsExactlyInAnyOrder(adviser, room, sworn);
  }

  @Test
  void an_adviser_who_speaks_the_language_comes_before_an_interpreter(TestCity city) {
    city.run(() -> {
      diary.adviser();
      diary.room();
      diary.interpreter(Language.ARABIC, true);
    });
    var speaks = city.call(() -> diary.adviser(Language.ARABIC));

    var appointment = city.asHouse(() -> book.book(wish(Language.ARABIC), NINE, somebody()));

    assertThat(appointment.interpreted()).isFalse();
    assertThat(takenFor(city, appointment)).contains(speaks).hasSize(2);
  }

  @Test
  void without_an_interpreter_nothing_is_taken(TestCity city) {
    city.run(() -> diary.adviser());
    city.run(() -> diary.room());
    city.run(() -> diary.interpreter(Language.ARABIC, false));

    assertThatThrownBy(() -> city.asHouse(() -> book.book(wish(Language.ARABIC), NINE, somebody())))
        .isInstanceOf(JustTaken.class);
    assertThat(city.asHouse(() -> times.first(wish(Language.GERMAN)))).isPresent();
    assertThat(city.asHouse(() -> times.first(wish(Language.ARABIC)))).isEmpty();
  }

  @Test
  void of_many_who_want_one_slot_exactly_one_gets_it(TestCity city) throws Exception {
    city.run(() -> diary.adviser());
    city.run(() -> diary.room());

    assertThat(allAtOnce(40, () -> booked(city, NINE))).hasSize(1);
  }

  @Test
  void three_places_are_for_exactly_three(TestCity city) throws Exception {
    for (int i = 0; i < 3; i++) {
      city.run(() -> diary.adviser());
      city.run(() -> diary.room());
    }
    assertThat(allAtOnce(40, () -> booked(city, NINE))).hasSize(3);
  }

  @Test
  void five_who_come_at_once_get_the_five_who_are_free(TestCity city) throws Exception {
    for (int i = 0; i < 5; i++) {
      city.run(() -> diary.adviser());
      city.run(() -> diary.room());
    }
    var booked = allAtOnce(5, () -> booked(city, NINE));

    assertThat(booked).hasSize(5);
    assertThat(booked.stream().flatMap(it -> takenFor(city, it).stream())).doesNotHaveDuplicates();
  }

  @Test
  void who_comes_too_late_is_told_what_is_near(TestCity city) {
    city.run(() -> diary.adviser());
    city.run(() -> diary.room());
    city.asHouse(() -> book.book(wish(Language.GERMAN), HALF_PAST_NINE, somebody()));

    assertThatThrownBy(
            () -> city.asHouse(() -> book.book(wish(Language.GERMAN), HALF_PAST_NINE, somebody())))
        .isInstanceOfSatisfying(
            JustTaken.class,
            refusal ->
                assertThat(refusal.near()).contains(NINE, at("2026-11-25T10:00")).hasSize(6));
  }

  @Test
  void a_refusal_names_of_whom_nobody_is_left(TestCity city) {
    city.run(() -> diary.adviser());
    city.run(() -> diary.adviser());
    city.run(() -> diary.room());
    city.run(() -> diary.interpreter(Language.ARABIC, true));
    book(city, Language.ARABIC);
    assertThat(lacking(city, Language.GERMAN)).isEqualTo("room");
    city.run(() -> diary.room());
    assertThat(lacking(city, Language.ARABIC)).isEqualTo("interpreter");
    book(city, Language.GERMAN);
    city.run(() -> diary.room());
    assertThat(lacking(city, Language.GERMAN)).isEqualTo("adviser");
  }

  private void book(TestCity city, Language language) {
    city.asHouse(() -> book.book(wish(language), HALF_PAST_NINE, somebody()));
  }

  private @Nullable String lacking(TestCity city, Language language) {
    return catchThrowableOfType(JustTaken.class, () -> book(city, language)).lacking();
  }

  @Test
  void nothing_in_the_past_is_booked_or_offered(TestCity city) {
    city.run(() -> diary.adviser());
    city.run(() -> diary.room());
    var today = LocalDate.of(2026, 11, 24);

    assertThat(city.asHouse(() -> times.times(wish(Language.GERMAN), today, PartOfDay.ANY)))
        .first()
        .isEqualTo(at("2026-11-24T10:00"));
    assertThatThrownBy(() ->
            city.asHouse(
                () -> book.book(wish(Language.GERMAN), at("2026-11-24T09:00"), somebody())))
        .isInstanceOf(JustTaken.class);
  }

  @Test
  void a_form_sent_twice_books_once(TestCity city) {
    city.run(() -> diary.adviser());
    city.run(() -> diary.room());
    var details = somebody();

    var first = city.asHouse(() -> book.book(wish(Language.GERMAN), NINE, details));
    var second = city.asHouse(() -> book.book(wish(Language.GERMAN), NINE, details));

    assertThat(second).isEqualTo(first);
  }

  @Test
  void one_contact_has_one_appointment_for_a_concern_until_it_is_cancelled(TestCity city) {
    city.run(() -> diary.adviser());
    city.run(() -> diary.room());
    var first = city.asHouse(() -> book.book(wish(Language.GERMAN), NINE, mail("A@b.example ")));

    assertThatThrownBy(() ->
            city.asHouse(
                () -> book.book(wish(Language.GERMAN), HALF_PAST_NINE, mail("a@B.example"))))
        .isInstanceOf(AlreadyBooked.class);

    city.asHouse(() -> change.cancel(first.id()));
    assertThat(
            city.asHouse(
                () -> book.book(wish(Language.GERMAN), HALF_PAST_NINE, mail("a@b.example"))))
        .isNotNull();
  }

  private static Details mail(String mail) {
    return new Details(
        Contact.of(Contact.Kind.EMAIL, mail), null, Channel.PUBLIC, UUID.randomUUID().toString());
  }

  @Test
  void what_is_held_is_nobody_elses_until_it_is_over(TestCity city) {
    city.run(() -> diary.adviser());
    city.run(() -> diary.room());
    var held = city.asHouse(() -> hold.hold(wish(Language.GERMAN), NINE));

    assertThatThrownBy(() -> city.asHouse(() -> hold.hold(wish(Language.GERMAN), NINE)))
        .isInstanceOf(JustTaken.class);
    clock.advanceMinutes(11);
    assertThat(city.asHouse(() -> book.book(wish(Language.GERMAN), NINE, somebody()))).isNotNull();
    assertThatThrownBy(() -> city.asHouse(() -> book.book(held, somebody())))
        .isInstanceOf(JustTaken.class);
  }

  @Test
  void a_late_form_books_when_its_time_is_still_free(TestCity city) {
    city.run(() -> diary.adviser());
    city.run(() -> diary.room());
    var held = city.asHouse(() -> hold.hold(wish(Language.GERMAN), NINE));
    clock.advanceMinutes(30);

    var appointment = city.asHouse(() -> book.book(held, somebody()));

    assertThat(appointment.time().start()).isEqualTo(NINE);
    assertThat(takenFor(city, appointment)).hasSize(2);
  }

  @Test
  void a_hold_that_is_over_is_tidied_away_where_somebody_looked(TestCity city) {
    city.run(() -> diary.adviser());
    city.run(() -> diary.room());
    city.asHouse(() -> hold.hold(wish(Language.GERMAN), NINE));
    clock.advanceMinutes(30);
    await().until(() -> city.call(this::held) == 0);
  }

  private int held() {
    return jdbc.sql("select count(*) from claim where kind = 'HELD'").query(Integer.class).single();
  }

  @Test
  void who_needs_longer_gets_longer_but_not_afterwards(TestCity city) {
    city.run(() -> diary.adviser());
    city.run(() -> diary.room());
    var held = city.asHouse(() -> hold.hold(wish(Language.GERMAN), NINE));
    clock.advanceMinutes(8);
    assertThat(city.asHouse(() -> hold.longer(held))).isTrue();
    clock.advanceMinutes(8);
    assertThatThrownBy(() -> city.asHouse(() -> hold.hold(wish(Language.GERMAN), NINE)))
        .isInstanceOf(JustTaken.class);
    clock.advanceMinutes(8);
    assertThat(city.asHouse(() -> hold.longer(held))).isFalse();
  }

  @Test
  void cancelled_twice_is_cancelled_once_and_the_time_is_free_at_once(TestCity city) {
    city.run(() -> diary.adviser());
    city.run(() -> diary.room());
    var appointment = city.asHouse(() -> book.book(wish(Language.GERMAN), NINE, somebody()));

    city.asHouse(() -> change.cancel(appointment.id()));
    var again = city.asHouse(() -> change.cancel(appointment.id()));

    assertThat(again.isCancelled()).isTrue();
    assertThat(again.version()).isEqualTo(1);
    assertThat(city.asHouse(() -> times.first(wish(Language.GERMAN)))).isPresent();
    assertThat(city.asHouse(() -> book.book(wish(Language.GERMAN), NINE, somebody()))).isNotNull();
  }

  @Test
  void moving_to_a_time_that_is_taken_keeps_the_old_one(TestCity city) {
    city.run(() -> diary.adviser());
    city.run(() -> diary.room());
    city.asHouse(() -> book.book(wish(Language.GERMAN), NINE, somebody()));
    var mine = city.asHouse(() -> book.book(wish(Language.GERMAN), HALF_PAST_NINE, somebody()));

    assertThatThrownBy(() -> city.asHouse(() -> change.move(mine.id(), NINE, mine.wish().site())))
        .isInstanceOf(JustTaken.class);

    var still = city.call(() -> appointments.byToken(mine.token()).orElseThrow());
    assertThat(still.time()).isEqualTo(mine.time());
    assertThat(takenFor(city, still)).hasSize(2);
  }

  @Test
  void one_s_own_time_is_free_for_a_move_by_a_few_minutes(TestCity city) {
    city.run(() -> diary.adviser());
    city.run(() -> diary.room());
    var mine = city.asHouse(() -> book.book(wish(Language.GERMAN), NINE, somebody()));
    var quarterPast = NINE.plus(FindTimes.STEP);

    var wish = city.asHouse(() -> toMove.of(mine));
    assertThat(offered(city, wish)).contains(quarterPast).doesNotContain(NINE);
    assertThat(offered(city, mine.wish())).doesNotContain(quarterPast);

    var moved = city.asHouse(() -> change.move(mine.id(), quarterPast, mine.wish().site()));
    assertThat(moved.time().start()).isEqualTo(quarterPast);
    assertThat(takenFor(city, moved)).containsExactlyElementsOf(takenFor(city, mine)).hasSize(2);
    assertThat(offered(city, mine.wish())).doesNotContain(NINE).contains(NINE.plusSeconds(2700));
  }

  private List<Instant> offered(TestCity city, Wish wish) {
    return city.asHouse(() -> times.times(wish, LocalDate.of(2026, 11, 25), PartOfDay.MORNING));
  }

  /** Two advisers, three hours in the morning, half an hour each. */
  @Test
  void in_whatever_order_people_choose_no_half_hour_is_broken_up(TestCity city) {
    city.run(() -> IntStream.range(0, 2).forEach(it -> diary.adviser()));
    city.run(() -> IntStream.range(0, 2).forEach(it -> diary.room()));
    var chance = new java.util.Random(7);
    int booked = 0;
    for (var free = offered(city, wish(Language.GERMAN));
        !free.isEmpty();
        free = offered(city, wish(Language.GERMAN))) {
      var chosen = free.get(chance.nextInt(free.size()));
      city.asHouse(() -> book.book(wish(Language.GERMAN), chosen, somebody()));
      booked++;
    }
    assertThat(booked).isEqualTo(12);
  }

  @Test
  void the_same_times_are_offered_for_a_day_and_for_a_part_of_it(TestCity city) {
    city.run(() -> diary.adviser());
    city.run(() -> diary.room());
    var wish = wish(Language.GERMAN);
    var afternoon = at("2026-11-25T13:20");
    assertThat(city.asHouse(() -> times.all(wish, afternoon, at("2026-11-25T14:45"))))
        .containsExactly(at("2026-11-25T13:30"), at("2026-11-25T14:00"), at("2026-11-25T14:30"));
    assertThat(city.asHouse(() -> times.first(wish))).contains(at("2026-11-24T10:00"));
  }

  @Test
  void who_moves_keeps_the_adviser_while_others_are_free_too(TestCity city) {
    city.run(() -> IntStream.range(0, 6).forEach(it -> diary.adviser()));
    city.run(() -> diary.room());
    var mine = city.asHouse(() -> book.book(wish(Language.GERMAN), NINE, somebody()));
    var before = takenFor(city, mine);

    city.asHouse(() -> change.move(mine.id(), HALF_PAST_NINE, mine.wish().site()));

    assertThat(takenFor(city, mine)).isEqualTo(before);
  }

  @Test
  void moved_to_where_it_is_it_stays_as_it_was(TestCity city) {
    city.run(() -> diary.adviser());
    city.run(() -> diary.room());
    var mine = city.asHouse(() -> book.book(wish(Language.GERMAN), NINE, somebody()));

    assertThat(city.asHouse(() -> change.move(mine.id(), NINE, mine.wish().site())).version())
        .isEqualTo(mine.version());
  }

  @Test
  void half_of_the_new_time_taken_by_another_keeps_the_old_one(TestCity city) {
    city.run(() -> diary.adviser());
    city.run(() -> diary.room());
    var mine = city.asHouse(() -> book.book(wish(Language.GERMAN), NINE, somebody()));
    city.asHouse(() -> book.book(wish(Language.GERMAN), HALF_PAST_NINE, somebody()));

    assertThatThrownBy(
            () -> city.asHouse(() -> change.move(mine.id(), NINE.plus(FindTimes.STEP), "house")))
        .isInstanceOf(JustTaken.class);
    assertThat(takenFor(city, mine)).hasSize(2);
  }

  @Test
  void who_was_chosen_begins_or_nobody(TestCity city) {
    var chosen = city.call(() -> diary.adviser());
    city.run(() -> IntStream.range(0, 5).forEach(it -> diary.adviser()));
    city.run(() -> IntStream.range(0, 3).forEach(it -> diary.room()));
    var wish = wish(Language.GERMAN).beginningWith(chosen);

    var mine = city.asHouse(() -> book.book(wish, NINE, somebody()));
    assertThat(takenFor(city, mine)).contains(chosen);
    assertThatThrownBy(() -> city.asHouse(() -> book.book(wish, NINE, somebody())))
        .isInstanceOf(JustTaken.class);
  }

  @Test
  void no_appointment_goes_over_a_break(TestCity city) {
    city.run(() -> diary.adviser());
    city.run(() -> diary.room());
    var wednesday = LocalDate.of(2026, 11, 25);

    assertThat(city.asHouse(() -> times.times(wish(Language.GERMAN), wednesday, PartOfDay.ANY)))
        .contains(TestDiary.at("2026-11-25T11:30"), TestDiary.at("2026-11-25T13:00"))
        .doesNotContain(TestDiary.at("2026-11-25T11:45"), TestDiary.at("2026-11-25T12:45"));
  }

  @Test
  void when_the_house_is_closed_nobody_at_all_is_there(TestCity city) {
    city.run(() -> {
      diary.adviser();
      diary.room();
      diary.closed(Resource.HOUSE, "2026-11-25T00:00", "2026-11-26T00:00");
    });
    assertThat(offered(city, wish(Language.GERMAN))).isEmpty();
    assertThat(city.asHouse(() -> times.first(wish(Language.GERMAN))))
        .hasValueSatisfying(it -> assertThat(it).isNotEqualTo(NINE));
  }

  @Test
  void urgent_times_are_for_those_who_may(TestCity city) {
    var adviser = city.call(() -> diary.adviser());
    var room = city.call(() -> diary.room());
    var saturday = LocalDate.of(2026, 11, 28);
    city.run(() -> {
      diary.reserve(adviser, saturday.getDayOfWeek(), "10:00", "11:00", Wish.URGENT);
      diary.open(room, saturday.getDayOfWeek(), "10:00", "11:00");
    });
    var everybody = wish(Language.GERMAN);
    var urgent = everybody.withShares(Set.of(Wish.URGENT));

    assertThat(city.asHouse(() -> times.times(everybody, saturday, PartOfDay.ANY))).isEmpty();
    assertThat(city.asHouse(() -> times.times(urgent, saturday, PartOfDay.ANY))).hasSize(2);
  }

  @Test
  void nonsense_is_refused_by_name(TestCity city) {
    var unknown = new Wish(List.of("no_such"), "house", Language.GERMAN, 1, false, Set.of());
    var walkIn =
        new Wish(List.of(TestCatalogue.LETTER), "house", Language.GERMAN, 1, false, Set.of());
    var crowd =
        new Wish(List.of(TestCatalogue.EXTENSION), "house", Language.GERMAN, 99, false, Set.of());
    for (var wish : List.of(unknown, walkIn, crowd, wish(Language.GERMAN).at("moon"))) {
      assertThatThrownBy(() -> city.asHouse(() -> times.first(wish)))
          .isInstanceOf(NotBookable.class);
    }
  }

  private Optional<Appointment> booked(TestCity city, Instant start) {
    try {
      return Optional.of(city.asHouse(() -> book.book(wish(Language.GERMAN), start, somebody())));
    } catch (JustTaken late) {
      return Optional.empty();
    }
  }

  private static Details somebody() {
    return new Details(Contact.NONE, null, Channel.PUBLIC, UUID.randomUUID().toString());
  }

  private List<Integer> takenFor(TestCity city, Appointment appointment) {
    return city.call(() -> claims.of(appointment.id())).stream().map(Claim::resource).toList();
  }

  private static <T> List<T> allAtOnce(int many, Callable<Optional<T>> work)
      throws InterruptedException, ExecutionException {
    var start = new CyclicBarrier(many);
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var running =
          IntStream.range(0, many)
              .mapToObj(i ->
                  people.submit(() -> {
                    start.await();
                    return work.call();
                  }))
              .toList();
      var results = new ArrayList<T>();
      for (var one : running) {
        one.get().ifPresent(results::add);
      }
      return results;
    }
  }
}
