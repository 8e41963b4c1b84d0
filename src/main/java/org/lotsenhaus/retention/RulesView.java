package org.lotsenhaus.retention;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.audit.NamesActors;
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

  RulesView(Rules rules, NamesActors actors) {
    this.rules = rules;
    this.actors = actors;
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

  private static Row row(Kind kind, @Nullable Rule rule, Map<String, String> names, Words words) {
    var from = words.plain("retention-staff.from_" + kind.name().toLowerCase(Locale.ROOT));
    return rule == null
        ? new Row(words.plain(kind.messageKey()), from, kind.months(), "", "")
        : new Row(
            words.plain(kind.messageKey()),
            from,
            rule.months(),
            names.getOrDefault(rule.by(), ""),
            rule.reason());
  }
}
