package org.lotsenhaus.retention;

import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.people.records.Kind;
import org.lotsenhaus.retention.TakeTurn.AlreadyRunning;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
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
  private final TakeTurn turn;
  private final RulesView rulesView;
  private final DecideRule decide;

  RetentionController(
      RetentionView view, Preview preview, TakeTurn turn, RulesView rulesView, DecideRule decide) {
    this.view = view;
    this.preview = preview;
    this.turn = turn;
    this.rulesView = rulesView;
    this.decide = decide;
  }

  @GetMapping("/{city}/audit/retention")
  Page page(Frame frame) {
    return view.page(frame, preview.due());
  }

  @PostMapping("/{city}/audit/retention/runs")
  ResponseEntity<Page> run(Frame frame) {
    try {
      turn.begin();
      return Redirect.to(frame.to("/audit/retention?ran"));
    } catch (AlreadyRunning other) {
      return Redirect.to(frame.to("/audit/retention?running"));
    }
  }

  @GetMapping("/{city}/audit/retention/rules")
  Page rules(Frame frame) {
    return rulesView.page(frame, Entries.none());
  }

  @PostMapping("/{city}/audit/retention/rules")
  ResponseEntity<Page> decide(Frame frame, @RequestParam MultiValueMap<String, String> sent) {
    var typed = Entries.typed(sent);
    var page = rulesView.page(frame, typed);
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
