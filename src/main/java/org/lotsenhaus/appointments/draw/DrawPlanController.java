package org.lotsenhaus.appointments.draw;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.appointments.FindTimes;
import org.lotsenhaus.appointments.NotBookable;
import org.lotsenhaus.appointments.Wish;
import org.lotsenhaus.calendar.KeptTimes.KeptAlready;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Draws as all staff see them, and where a head gives times to one. */
@RestController
class DrawPlanController {

  private final DrawPlanView view;
  private final ReleaseBatch release;
  private final FitForDraw fit;
  private final FindTimes times;
  private final CityPlans plans;

  DrawPlanController(
      DrawPlanView view, ReleaseBatch release, FitForDraw fit, FindTimes times, CityPlans plans) {
    this.view = view;
    this.release = release;
    this.fit = fit;
    this.times = times;
    this.plans = plans;
  }

  @GetMapping("/{city}/calendar/draws")
  Page all(Frame frame) {
    return view.page(frame, Entries.none().with("closes_time", "12:00"), null);
  }

  @PostMapping("/{city}/calendar/plan/draws")
  ResponseEntity<Page> release(Frame frame, @RequestParam MultiValueMap<String, String> sent) {
    var typed = Entries.typed(sent);
    try {
      var batch = batch(frame, typed);
      if (batch.isEmpty()) {
        return Refusal.answer(view.page(frame, typed, null));
      }
      release.release(batch.get());
      return Redirect.to(frame.to("/calendar/draws?saved"));
    } catch (NotBookable never) {
      return Refusal.answer(view.page(frame, typed, "calendar-staff.not_bookable"));
    } catch (KeptAlready other) {
      return Refusal.answer(view.page(frame, typed, "draw-staff.kept_already"));
    }
  }

  private Optional<Batch> batch(Frame frame, Entries typed) {
    var form = new BatchForm(typed, view.choices(frame.words()), plans.current());
    var concern = form.concern();
    var site = form.site();
    var advisers = form.advisers();
    if (!typed.isFine()) {
      return Optional.empty();
    }
    fit.look(typed, concern, site, advisers, form.rooms());
    var wish = new Wish(List.of(concern), site, Language.GERMAN, 1, false, Set.of());
    return form.batch(concern, site, times.length(wish));
  }
}
