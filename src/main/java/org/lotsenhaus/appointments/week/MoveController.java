package org.lotsenhaus.appointments.week;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.appointments.ChangeAppointment;
import org.lotsenhaus.appointments.FindTimes;
import org.lotsenhaus.appointments.FindTimes.PartOfDay;
import org.lotsenhaus.appointments.JustTaken;
import org.lotsenhaus.appointments.Wish;
import org.lotsenhaus.appointments.WishToMove;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Moves an appointment; the old time stays until the new one is certain. */
@RestController
class MoveController {

  private static final String MOVE = "/{city}/calendar/appointments/{id}/move";
  private static final int NEAREST = 12;

  private final StaffAppointments appointments;
  private final ChangeAppointment change;
  private final WishToMove wishToMove;
  private final FindTimes times;
  private final CityPlans plans;

  MoveController(
      StaffAppointments appointments,
      ChangeAppointment change,
      WishToMove wishToMove,
      FindTimes times,
      CityPlans plans) {
    this.appointments = appointments;
    this.change = change;
    this.wishToMove = wishToMove;
    this.times = times;
    this.plans = plans;
  }

  @GetMapping(MOVE)
  Page choose(
      Frame frame, @PathVariable UUID id, @RequestParam(required = false) @Nullable String day) {
    return page(frame, appointments.read(id, "move"), day, false);
  }

  private MovePage page(Frame frame, Appointment it, @Nullable String asked, boolean gone) {
    var words = frame.words();
    var zone = plans.current().city().zone();
    var old = it.time().start().atZone(zone).toLocalDate();
    var day = asked == null ? old : WeekController.day(asked, old);
    var wish = wishToMove.of(it);
    return new MovePage(
        frame,
        Told.of(it, new SlotWords(plans.current(), words), zone, false),
        TimeChoice.of(times.near(wish, it.time().start(), NEAREST), zone, words),
        day,
        asked == null ? List.of() : TimeChoice.of(of(wish, day), zone, words),
        gone);
  }

  private List<Instant> of(Wish wish, LocalDate day) {
    return times.times(wish, day, PartOfDay.ANY);
  }

  @PostMapping(MOVE)
  ResponseEntity<Page> move(Frame frame, @PathVariable UUID id, @RequestParam String start) {
    var it = appointments.read(id, "move");
    try {
      change.move(id, Instant.parse(start), it.wish().site());
    } catch (JustTaken | DateTimeException notThere) {
      return Refusal.answer(page(frame, it, null, true));
    }
    return Redirect.to(frame.to("/calendar/appointments/" + id + "?saved"));
  }
}
