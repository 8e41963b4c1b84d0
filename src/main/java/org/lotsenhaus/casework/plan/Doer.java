package org.lotsenhaus.casework.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.casework.HeadView;
import org.lotsenhaus.casework.plan.Task.Does;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.people.Consent;
import org.lotsenhaus.people.DataClass;

/**
 * Who takes a step.
 *
 * @param unit of the partner, where the person lets it see the plan; null for anybody else
 */
public record Doer(Does does, @Nullable String unit) {

  public static final Doer MANAGER = new Doer(Does.MANAGER, null);

  private static final String UNIT = "unit:";

  public static Doer of(String chosen) {
    return chosen.startsWith(UNIT)
        ? new Doer(Does.PARTNER, chosen.substring(UNIT.length()))
        : new Doer(Does.valueOf(chosen), null);
  }

  /** The units say for which topics they may be given something. */
  public static List<Choice> choices(List<Consent> agreed, CityPlan plan, CaseWords words) {
    var all = new ArrayList<>(words.choices(Does.values()));
    agreed.stream()
        .filter(it -> it.classes().contains(DataClass.PLAN))
        .collect(groupingBy(Consent::recipient, LinkedHashMap::new, topics(words)))
        .forEach((unit, topics) ->
            all.add(new Choice(UNIT + unit, HeadView.unit(plan, unit) + " (" + topics + ")")));
    return all;
  }

  private static Collector<Consent, ?, String> topics(CaseWords words) {
    return mapping(it -> words.topic(it.purpose()), joining(", "));
  }
}
