package org.lotsenhaus.appointments.waitinglist;

import static org.lotsenhaus.testing.TestDiary.at;
import static org.lotsenhaus.testing.TestDiary.wish;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.appointments.Appointment.Channel;
import org.lotsenhaus.appointments.BookAppointment;
import org.lotsenhaus.appointments.BookAppointment.Details;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.FindTimes.PartOfDay;
import org.lotsenhaus.appointments.waitinglist.JoinWaitingList.Joining;
import org.lotsenhaus.appointments.waitinglist.WaitingWish.When;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestDiary;
import org.lotsenhaus.testing.TestPlan;
import org.springframework.stereotype.Component;

/** People who wait for a Saturday, and a Saturday with a single time. */
@Component
class Waiting {

  static final Instant SATURDAY_AT_TEN = at("2026-11-28T10:00");
  static final When ON_SATURDAY =
      new When(
          Set.of(DayOfWeek.SATURDAY),
          PartOfDay.ANY,
          LocalDate.of(2026, 11, 24),
          LocalDate.of(2026, 11, 30));

  private final JoinWaitingList join;
  private final BookAppointment book;
  private final WaitingWishes wishes;
  private final Offers offers;
  private final TestDiary diary;

  Waiting(
      JoinWaitingList join,
      BookAppointment book,
      WaitingWishes wishes,
      Offers offers,
      TestDiary diary) {
    this.join = join;
    this.book = book;
    this.wishes = wishes;
    this.offers = offers;
    this.diary = diary;
  }

  /** So many can come on Saturday at ten, and at no other time that day. */
  void saturdayFor(TestCity city, int many) {
    city.run(() -> {
      for (int i = 0; i < many; i++) {
        diary.open(diary.adviser(), DayOfWeek.SATURDAY, "10:00", "10:30");
        diary.open(diary.room(), DayOfWeek.SATURDAY, "10:00", "10:30");
      }
    });
  }

  /** One more time on Saturday. */
  void saturdayAt(TestCity city, String from, String until) {
    city.run(() -> {
      diary.open(diary.adviser(), DayOfWeek.SATURDAY, from, until);
      diary.open(diary.room(), DayOfWeek.SATURDAY, from, until);
    });
  }

  Appointment taken(TestCity city, Contact contact) {
    var details = new Details(contact, null, Channel.PUBLIC, UUID.randomUUID().toString());
    return city.asHouse(() -> book.book(wish(Language.GERMAN), SATURDAY_AT_TEN, details));
  }

  WaitingWish joins(TestCity city, String name) {
    return joins(city, mail(name), ON_SATURDAY);
  }

  WaitingWish joins(TestCity city, Contact contact, When when) {
    var joining =
        new Joining(wish(Language.GERMAN), List.of(TestPlan.SITE), when, contact, Language.ENGLISH);
    return city.asHouse(() -> join.join(joining));
  }

  static Contact mail(String name) {
    return Contact.of(Contact.Kind.EMAIL, name + "@example.org");
  }

  boolean isOffered(TestCity city, WaitingWish wish) {
    return city.call(() -> offers.last(wish.id())).filter(it -> it.answer() == null).isPresent();
  }

  Offer last(TestCity city, WaitingWish wish) {
    return city.call(() -> offers.last(wish.id())).orElseThrow();
  }

  WaitingWish now(TestCity city, WaitingWish wish) {
    return city.call(() -> wishes.byToken(wish.token())).orElseThrow();
  }

  int place(TestCity city, WaitingWish wish) {
    return city.call(() -> wishes.before(wish)) + 1;
  }
}
