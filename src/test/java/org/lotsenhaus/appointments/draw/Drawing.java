package org.lotsenhaus.appointments.draw;

import static org.lotsenhaus.testing.TestDiary.at;
import static org.lotsenhaus.testing.TestDiary.wish;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lotsenhaus.appointments.Appointment.Channel;
import org.lotsenhaus.appointments.BookAppointment;
import org.lotsenhaus.appointments.BookAppointment.Details;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.FindTimes.PartOfDay;
import org.lotsenhaus.appointments.draw.CheckDraw.Published;
import org.lotsenhaus.appointments.draw.DrawEntry.Asked;
import org.lotsenhaus.appointments.draw.EnterDraw.Entering;
import org.lotsenhaus.calendar.KeptTimes.Kept;
import org.lotsenhaus.calendar.Minutes;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.testing.TestCatalogue;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestDiary;
import org.lotsenhaus.testing.TestPlan;
import org.lotsenhaus.testing.TestStaff;
import org.springframework.stereotype.Component;

/** Saturdays that are given away by lot, and people who would like to come. */
@Component
public class Drawing {

  static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);
  static final Asked ANY_TIME = asked(PartOfDay.ANY);

  private final ReleaseBatch release;
  private final EnterDraw enter;
  private final DrawLots lots;
  private final Draws draws;
  private final DrawEntries entries;
  private final VerifyDraw verify;
  private final BookAppointment book;
  private final TestDiary diary;
  private final TestClock clock;

  Drawing(
      ReleaseBatch release,
      EnterDraw enter,
      DrawLots lots,
      Draws draws,
      DrawEntries entries,
      VerifyDraw verify,
      BookAppointment book,
      TestDiary diary,
      TestClock clock) {
    this.release = release;
    this.enter = enter;
    this.lots = lots;
    this.draws = draws;
    this.entries = entries;
    this.verify = verify;
    this.book = book;
    this.diary = diary;
    this.clock = clock;
  }

  static Asked asked(PartOfDay part, DayOfWeek... weekdays) {
    return new Asked(Set.of(weekdays), part, Language.GERMAN, 1, false);
  }

  /** One adviser and one room on Saturday from ten: so many times of half an hour. */
  Draw saturday(TestCity city, int times) {
    return of(city, SATURDAY, 600, 600 + 30 * times);
  }

  Draw of(TestCity city, LocalDate day, int from, int until) {
    var batch =
        city.call(() -> {
          var time = new Minutes(from, until);
          var kept =
              Stream.of(diary.adviser(Language.ARABIC), diary.room())
                  .map(it -> new Kept(it, day, time))
                  .toList();
          return new Batch(
              TestCatalogue.EXTENSION,
              TestPlan.SITE,
              (until - from) / 30,
              kept,
              at("2026-11-26T12:00"));
        });
    return city.asStaff(TestStaff.HEAD, () -> release.release(batch));
  }

  /** The hours of a draw once more. */
  Draw again(TestCity city, Draw draw, List<Integer> resources) {
    var kept = resources.stream().map(it -> new Kept(it, SATURDAY, new Minutes(630, 690))).toList();
    var batch = new Batch(draw.concern(), draw.site(), 2, kept, draw.closesAt());
    return city.asStaff(TestStaff.HEAD, () -> release.release(batch));
  }

  /** An appointment for the same, in the usual way, with somebody else. */
  void booked(TestCity city, Contact contact) {
    city.run(() -> {
      diary.adviser();
      diary.room();
    });
    var details = new Details(contact, null, Channel.PUBLIC, "booked by " + contact.address());
    city.asHouse(() -> book.book(wish(Language.GERMAN), at("2026-11-27T10:00"), details));
  }

  /** At home, with the link that was sent. */
  DrawEntry confirmed(TestCity city, Draw draw, String name) {
    return confirmed(city, draw, name, ANY_TIME);
  }

  DrawEntry confirmed(TestCity city, Draw draw, String name, Asked asked) {
    var entry = entered(city, draw, mail(name), asked);
    Tenant.as(city.id(), () -> enter.confirm(entry));
    return now(city, entry);
  }

  DrawEntry entered(TestCity city, Draw draw, Contact contact, Asked asked) {
    var entering = new Entering(asked, contact, Language.ENGLISH);
    return city.asHouse(() -> enter.atHome(draw, entering));
  }

  DrawEntry atTheDesk(TestCity city, Draw draw, Contact contact) {
    var entering = new Entering(ANY_TIME, contact, Language.ENGLISH);
    return city.asHouse(() -> enter.atTheDesk(draw, entering));
  }

  List<DrawEntry> confirmed(TestCity city, Draw draw, int many) {
    return IntStream.range(0, many).mapToObj(n -> confirmed(city, draw, "p" + n)).toList();
  }

  static Contact mail(String name) {
    return Contact.of(Contact.Kind.EMAIL, name + "@example.org");
  }

  /** The time to take part is over, and the minute comes in which the house draws. */
  Draw held(TestCity city, Draw draw) {
    clock.set(LocalDate.of(2026, 11, 26).atTime(LocalTime.of(12, 1)));
    drawNow(city);
    return now(city, draw);
  }

  public void drawNow(TestCity city) {
    Tenant.as(city.id(), lots::now);
  }

  Draw now(TestCity city, Draw draw) {
    return city.call(() -> draws.byId(draw.id())).orElseThrow();
  }

  DrawEntry now(TestCity city, DrawEntry entry) {
    return city.call(() -> entries.byToken(entry.token())).orElseThrow();
  }

  Published published(TestCity city, Draw draw) {
    return city.call(() -> verify.published(draw));
  }
}
