package org.lotsenhaus.appointments.plan;

import java.util.Optional;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.calendar.Resource.Kind;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Makes advisers, rooms and interpreters bookable. */
@RestController
class NewResourceController {

  private final ResourceView view;
  private final PlanTimes plan;
  private final CityPlans plans;
  private final SayAbilities abilities;

  NewResourceController(
      ResourceView view, PlanTimes plan, CityPlans plans, SayAbilities abilities) {
    this.view = view;
    this.plan = plan;
    this.plans = plans;
    this.abilities = abilities;
  }

  @GetMapping("/{city}/calendar/plan/new/{kind}")
  Page begin(Frame frame, @PathVariable String kind) {
    return page(frame, kind(kind), Entries.none());
  }

  private static Kind kind(String path) {
    return switch (path) {
      case "adviser" -> Kind.ADVISER;
      case "room" -> Kind.ROOM;
      case "interpreter" -> Kind.INTERPRETER;
      default -> Refusal.found(Optional.<Kind>empty());
    };
  }

  private NewResourcePage page(Frame frame, Kind kind, Entries entries) {
    return new NewResourcePage(frame, kind, choices(frame, kind), entries);
  }

  private ResourceChoices choices(Frame frame, Kind kind) {
    return ResourceChoices.of(plans.current(), frame.words(), view.newcomers(kind));
  }

  @PostMapping("/{city}/calendar/plan/new/{kind}")
  ResponseEntity<Page> add(
      Frame frame,
      @PathVariable("kind") String path,
      @RequestParam MultiValueMap<String, String> typed) {
    var kind = kind(path);
    var entries = Entries.typed(typed);
    var choices = choices(frame, kind);
    var key =
        kind == Kind.INTERPRETER
            ? entries.required("name", 100)
            : entries.oneOf("key", choices.newcomers());
    if (kind == Kind.INTERPRETER && entries.someOf("languages", choices.languages()).isEmpty()) {
      entries.wrong("languages", "calendar-staff.wrong_no_language");
    }
    if (!entries.isFine()) {
      return Refusal.answer(page(frame, kind, entries));
    }
    int id = plan.takeIn(kind, key, abilities.tags(kind, key, entries, choices));
    return Redirect.to(frame.to("/calendar/plan/resources/" + id + "?saved"));
  }
}
