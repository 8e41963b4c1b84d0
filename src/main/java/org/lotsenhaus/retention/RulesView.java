package org.lotsenhaus.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.audit.NamesActors;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.people.records.Kind;
import org.lotsenhaus.retention.Rules.Rule;
import org.lotsenhaus.retention.RulesPage.Row;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class RulesView {

  private final Rules rules;
  private final NamesActors actors;
  private final CityPlans plans;

  RulesView(Rules rules, NamesActors actors, CityPlans plans) {
    this.rules = rules;
    this.actors = actors;
    this.plans = plans;
  }

  @Transactional(readOnly = true)
  public RulesPage page(Frame frame, Entries entries) {
    var words = frame.words();
    var decided = rules.decided();
    var names = actors.names();
    return new RulesPage(
        frame,
        Arrays.stream(Kind.values()).map(it -> row(it, decided.get(it), names, words)).toList(),
        Rules.changeable().stream()
            .map(it -> new Choice(it.name(), words.plain(it.messageKey())))
            .toList(),
        entries);
  }

  private Row row(Kind kind, @Nullable Rule rule, Map<String, String> names, Words words) {
    var from = words.plain("retention-staff.from_" + kind.name().toLowerCase(Locale.ROOT));
    int holds = rules.months(kind);
    return rule == null
        ? new Row(words.plain(kind.messageKey()), from, holds, "", "", 0, "")
        : new Row(
            words.plain(kind.messageKey()),
            from,
            holds,
            names.getOrDefault(rule.by(), ""),
            rule.reason(),
            rule.months() == holds ? 0 : rule.months(),
            words.dateWithYear(day(rule.at().plus(Rules.WAITS))));
  }

  private LocalDate day(Instant at) {
    return at.atZone(plans.current().city().zone()).toLocalDate();
  }
}
