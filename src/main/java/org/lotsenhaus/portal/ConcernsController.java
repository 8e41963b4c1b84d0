package org.lotsenhaus.portal;

import gg.jte.Content;
import java.util.List;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.municipality.Unit;
import org.lotsenhaus.portal.ConcernsPage.Found;
import org.lotsenhaus.portal.ConcernsPage.Group;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.NotHere;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ConcernsController {

  private final CityPlans plans;

  ConcernsController(CityPlans plans) {
    this.plans = plans;
  }

  @GetMapping("/{city}/concerns")
  ConcernsPage concerns(Frame frame, @RequestParam(name = "q", defaultValue = "") String query) {
    var plan = plans.current();
    return query.isBlank() ? all(plan, frame) : found(plan, query.strip(), frame);
  }

  private static ConcernsPage all(CityPlan plan, Frame frame) {
    var groups =
        plan.groups().stream()
            .map(group ->
                new Group(
                    group.title().in(frame.language()),
                    group.icon(),
                    plan.concernsOf(group).stream().map(it -> found(it, frame)).toList()))
            .toList();
    return new ConcernsPage(frame, "", groups, List.of(), List.of());
  }

  private static ConcernsPage found(CityPlan plan, String query, Frame frame) {
    var hits = plan.search().find(query, frame.language());
    return new ConcernsPage(
        frame,
        query,
        List.of(),
        hits.concerns().stream().map(it -> found(it, frame)).toList(),
        hits.units().stream().map(it -> found(it, frame)).toList());
  }

  static Found found(Concern concern, Frame frame) {
    return new Found(
        frame.to("/concerns/" + concern.key()),
        concern.title().in(frame.language()),
        FrontDoorController.hint(concern, frame.words()));
  }

  private static Found found(Unit unit, Frame frame) {
    Content official = output -> output.writeUserContent(unit.officialName());
    return new Found(frame.to("/units/" + unit.key()), unit.name(frame.language()), official);
  }

  @GetMapping("/{city}/units/{unit}")
  UnitPage unit(Frame frame, @PathVariable("unit") String key) {
    var plan = plans.current();
    var unit = plan.unit(key).orElseThrow(() -> new NotHere("portal.no_such_unit"));
    return new UnitPage(
        frame,
        unit.name(frame.language()),
        unit.officialName(),
        unit.description().in(frame.language()),
        plan.concerns().stream()
            .filter(it -> key.equals(it.unit()))
            .map(it -> found(it, frame))
            .toList());
  }
}
