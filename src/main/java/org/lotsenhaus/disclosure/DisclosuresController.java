package org.lotsenhaus.disclosure;

import java.util.List;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.disclosure.Disclosure.Request;
import org.lotsenhaus.shared.Tenant;
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

/** What one has asked for or has to decide, and the form to ask. */
@RestController
class DisclosuresController {

  private static final int LONGEST = 2_000;
  private static final int LONGEST_LINE = 200;

  private final DisclosureView view;
  private final HandleDisclosure handle;
  private final CityPlans plans;

  DisclosuresController(DisclosureView view, HandleDisclosure handle, CityPlans plans) {
    this.view = view;
    this.handle = handle;
    this.plans = plans;
  }

  @GetMapping("/{city}/disclosures")
  Page all(Frame frame) {
    return view.all(frame);
  }

  @GetMapping("/{city}/disclosures/new")
  Page form(Frame frame) {
    return page(frame, Entries.none());
  }

  @PostMapping("/{city}/disclosures")
  ResponseEntity<Page> ask(Frame frame, @RequestParam MultiValueMap<String, String> sent) {
    var typed = Entries.typed(sent);
    var page = page(frame, typed);
    var request = request(typed, page);
    return typed.isFine()
        ? Redirect.to(frame.to("/disclosures/" + handle.ask(request)))
        : Refusal.answer(page);
  }

  private Request request(Entries typed, AskPage page) {
    var area = typed.oneOf("area", page.areas());
    var fields = typed.someOf("fields", page.fields());
    if (fields.isEmpty()) {
      typed.wrong("fields", "admin-staff.wrong_missing");
    }
    return new Request(
        area,
        typed.chosen("basis", Basis.values()).orElse(Basis.OTHER),
        typed.required("basis_text", LONGEST_LINE),
        typed.required("person", LONGEST_LINE),
        typed.required("born", LONGEST_LINE),
        fields.stream().map(Field::valueOf).toList(),
        typed.required("reason", LONGEST));
  }

  private AskPage page(Frame frame, Entries entries) {
    var words = frame.words();
    return new AskPage(
        frame,
        entries,
        areas(words),
        Choice.each(Basis.values(), it -> words.plain(it.messageKey())),
        Choice.each(Field.values(), it -> words.plain(it.messageKey())));
  }

  /** One's own areas need not be asked. */
  private List<Choice> areas(Words words) {
    return plans.current().city().compartments().stream()
        .filter(it -> !Tenant.bound().holds(it.key()))
        .map(it -> new Choice(it.key(), it.name().in(words.language())))
        .toList();
  }
}
