package org.lotsenhaus.retention;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.audit.NamesActors;
import org.lotsenhaus.people.records.Kind;
import org.lotsenhaus.retention.Rules.Rule;
import org.lotsenhaus.retention.RulesPage.Row;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.lotsenhaus.ui.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Data protection decides how long things are kept, looks at what is due, and has it deleted. */
@RestController
class RetentionController {

  private static final int LONGEST_MONTHS = 360;
  private static final int LONGEST = 500;

  private final RetentionView view;
  private final Preview preview;
  private final RunRetention retention;
  private final Rules rules;
  private final DecideRule decide;
  private final NamesActors actors;

  RetentionController(
      RetentionView view,
      Preview preview,
      RunRetention retention,
      Rules rules,
      DecideRule decide,
      NamesActors actors) {
    this.view = view;
    this.preview = preview;
    this.retention = retention;
    this.rules = rules;
    this.decide = decide;
    this.actors = actors;
  }

  @GetMapping("/{city}/audit/retention")
  Page page(Frame frame) {
    return view.page(frame, preview.due());
  }

  @PostMapping("/{city}/audit/retention/runs")
  ResponseEntity<Page> run(Frame frame) {
    retention.run();
    return Redirect.to(frame.to("/audit/retention?ran"));
  }

  @GetMapping("/{city}/audit/retention/rules")
  Page rules(Frame frame) {
    return rules(frame, Entries.none());
  }

  private RulesPage rules(Frame frame, Entries entries) {
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

  private static Row row(
      Kind kind,
      @org.jspecify.annotations.Nullable Rule rule,
      Map<String, String> names,
      Words words) {
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

  @PostMapping("/{city}/audit/retention/rules")
  ResponseEntity<Page> decide(
      Frame frame, @RequestParam MultiValueMap<String, String> sent) {
    var typed = Entries.typed(sent);
    var page = rules(frame, typed);
    var kind = typed.oneOf("kind", page.kinds());
    var months = typed.number("months", 1, LONGEST_MONTHS);
    var reason = typed.required("reason", LONGEST);
    if (!typed.isFine()) {
      return Refusal.answer(page);
    }
    decide.decide(Kind.valueOf(kind), months, reason);
    return Redirect.to(frame.to("/audit/retention/rules?saved"));
  }
}
