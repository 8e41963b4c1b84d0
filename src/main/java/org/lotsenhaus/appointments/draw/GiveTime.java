package org.lotsenhaus.appointments.draw;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.lotsenhaus.appointments.AlreadyBooked;
import org.lotsenhaus.appointments.Appointment.Channel;
import org.lotsenhaus.appointments.Appointments;
import org.lotsenhaus.appointments.BookAppointment;
import org.lotsenhaus.appointments.BookAppointment.Details;
import org.lotsenhaus.appointments.FindTimes;
import org.lotsenhaus.appointments.JustTaken;
import org.lotsenhaus.appointments.NotBookable;
import org.lotsenhaus.appointments.Wish;
import org.lotsenhaus.appointments.draw.Lot.Result;
import org.lotsenhaus.calendar.Availability;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Books the first time of the batch that suits, for the one whose turn it is. */
@Component
class GiveTime {

  private final DrawEntries entries;
  private final Appointments appointments;
  private final FindTimes times;
  private final BookAppointment book;
  private final TransactionTemplate transaction;
  private final Clock clock;

  GiveTime(
      DrawEntries entries,
      Appointments appointments,
      FindTimes times,
      BookAppointment book,
      TransactionTemplate transaction,
      Clock clock) {
    this.entries = entries;
    this.appointments = appointments;
    this.times = times;
    this.book = book;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** To be called without a transaction. Asked again, nobody gets a second time. */
  Result to(Draw draw, Lot lot) {
    if (in(() -> appointments.byRequest(Lots.request(lot.lot()))).isPresent()) {
      return Result.DRAWN;
    }
    try {
      return first(draw, in(() -> entries.byLot(lot.lot())).orElseThrow());
    } catch (AlreadyBooked another) {
      return Result.HAS_ONE;
    } catch (NotBookable notAnyMore) {
      return Result.NOTHING_LEFT;
    }
  }

  private <T> T in(Supplier<T> look) {
    return Objects.requireNonNull(transaction.<T>execute(it -> look.get()), "nothing came");
  }

  private Result first(Draw draw, DrawEntry entry) {
    var wish = entry.asked().wish(draw, Set.of(draw.share()));
    for (var start : suiting(entry, wish)) {
      if (isBooked(entry, wish, start)) {
        return Result.DRAWN;
      }
    }
    return Result.NOTHING_LEFT;
  }

  private List<Instant> suiting(DrawEntry entry, Wish wish) {
    var now = LocalDateTime.ofInstant(clock.instant(), times.zone());
    var last = now.plusDays(Availability.HORIZON_DAYS);
    var when = entry.asked().when(now.toLocalDate(), last.toLocalDate());
    var until = clock.instant().plus(Duration.ofDays(Availability.HORIZON_DAYS));
    return times.all(wish, clock.instant(), until).stream()
        .filter(it -> when.fits(LocalDateTime.ofInstant(it, times.zone())))
        .toList();
  }

  private boolean isBooked(DrawEntry entry, Wish wish, Instant start) {
    var key = Lots.request(entry.lot());
    try {
      book.book(wish, start, new Details(entry.contact(), null, Channel.DRAW, key));
      return true;
    } catch (JustTaken someoneElse) {
      return false;
    }
  }
}
