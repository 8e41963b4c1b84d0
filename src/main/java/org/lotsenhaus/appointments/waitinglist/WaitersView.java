package org.lotsenhaus.appointments.waitinglist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.appointments.waitinglist.WaitersPage.Row;
import org.lotsenhaus.appointments.waitinglist.WaitersPage.UnitLink;
import org.lotsenhaus.appointments.waitinglist.WaitingLine.Waiter;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The waiting list as staff read it; each reading is in the log. */
@Component
class WaitersView {

  private final WaitingLine line;
  private final WaitingWishes wishes;
  private final CityPlans plans;
  private final Audit audit;

  WaitersView(WaitingLine line, WaitingWishes wishes, CityPlans plans, Audit audit) {
    this.line = line;
    this.wishes = wishes;
    this.plans = plans;
    this.audit = audit;
  }

  /**
   * @param asked the key of a unit; else the one for which most wait
   */
  @Transactional
  public WaitersPage all(Frame frame, @Nullable String asked) {
    var plan = plans.current();
    var byUnit = byUnit(plan);
    var unit = asked != null && byUnit.containsKey(asked) ? asked : longest(byUnit);
    var waiting = byUnit.getOrDefault(unit, List.of());
    if (!waiting.isEmpty()) {
      audit.read("read_waiting_list", "unit " + unit, "calendar");
    }
    return new WaitersPage(frame, links(frame, plan, byUnit, unit), rows(frame, plan, waiting));
  }

  private Map<String, List<Waiter>> byUnit(CityPlan plan) {
    return line.inOrder().stream()
        .collect(
            Collectors.groupingBy(
                it -> unit(plan, it), LinkedHashMap::new, Collectors.toUnmodifiableList()));
  }

  private static String unit(CityPlan plan, Waiter waiter) {
    return plan.concernEver(waiter.wish().concerns().getFirst()).orElseThrow().unit();
  }

  private static String longest(Map<String, List<Waiter>> byUnit) {
    return byUnit.entrySet().stream()
        .max(Map.Entry.comparingByValue(java.util.Comparator.comparing(List::size)))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static List<UnitLink> links(
      Frame frame, CityPlan plan, Map<String, List<Waiter>> byUnit, String chosen) {
    return plan.units().stream()
        .filter(it -> byUnit.containsKey(it.key()))
        .map(it ->
            new UnitLink(
                it.name(frame.language()),
                byUnit.getOrDefault(it.key(), List.of()).size(),
                frame.to("/calendar/waiting-list?unit=" + it.key()),
                it.key().equals(chosen)))
        .toList();
  }

  private static List<Row> rows(Frame frame, CityPlan plan, List<Waiter> waiting) {
    var words = new WaiterWords(plan, frame);
    var rows = new ArrayList<Row>();
    waiting.forEach(it -> rows.add(words.row(it, rows.size() + 1)));
    return List.copyOf(rows);
  }

  @Transactional
  public One one(Frame frame, UUID id) {
    var waiter = Refusal.found(line.byId(id));
    var plan = plans.current();
    var unit = unit(plan, waiter);
    var sameUnit = byUnit(plan).getOrDefault(unit, List.of());
    audit.read("read_waiting_list", "wish " + id, "calendar");
    return new One(
        waiter,
        new WaiterWords(plan, frame).row(waiter, sameUnit.indexOf(waiter) + 1),
        frame.to("/calendar/waiting-list?unit=" + unit),
        wishes.before(waiter.wish()));
  }

  /**
   * @param before so many wait longer for something of the same
   */
  record One(Waiter waiter, Row row, String back, int before) {

    boolean isOvertaking() {
      return before > 0;
    }
  }
}
