package org.lotsenhaus.people.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.people.Comparison.Verdict;
import org.lotsenhaus.people.FindAlike.Found;
import org.lotsenhaus.people.Profile;
import org.lotsenhaus.people.intake.TakeIn.PerhapsKnown;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes people in. */
@RestController
class IntakeController {

  private static final String LOOKED_AT = "other";

  private final CityPlans plans;
  private final TakeIn takeIn;

  IntakeController(CityPlans plans, TakeIn takeIn) {
    this.plans = plans;
    this.takeIn = takeIn;
  }

  @GetMapping("/{city}/people/new")
  Page begin(Frame frame) {
    return page(frame, Entries.none());
  }

  private NewPersonPage page(Frame frame, Entries typed) {
    return new NewPersonPage(frame, typed, choices(frame));
  }

  private PersonChoices choices(Frame frame) {
    return PersonChoices.of(plans.current(), frame.words());
  }

  @PostMapping("/{city}/people")
  ResponseEntity<Page> takeIn(
      Frame frame,
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(name = LOOKED_AT, defaultValue = "") List<UUID> others) {
    var typed = Entries.typed(sent);
    var compartment = compartment(typed, choices(frame));
    var profile = PersonForm.profile(typed, frame.today());
    if (profile.isEmpty() || typed.isOn("again")) {
      return Refusal.answer(page(frame, typed));
    }
    try {
      var id = takeIn.takeIn(compartment, profile.get(), typed.isOn("blocked"), others);
      return Redirect.to(frame.to("/people/" + id + "?saved"));
    } catch (PerhapsKnown known) {
      return Refusal.answer(alike(frame, profile.get(), known.alike(), sent.toSingleValueMap()));
    }
  }

  /** Whoever holds one area isn't asked which. */
  private static String compartment(Entries typed, PersonChoices choices) {
    return choices.compartments().size() == 1
        ? choices.compartments().getFirst().value()
        : typed.oneOf("compartment", choices.compartments());
  }

  private static AlikePage alike(
      Frame frame, Profile profile, List<Found> alike, Map<String, String> sent) {
    var words = new PersonWords(frame.words());
    var rows =
        alike.stream()
            .map(it ->
                new AlikePage.Row(
                    words.row(it.person()),
                    it.why().verdict() == Verdict.PROBABLY_THE_SAME,
                    words.why(profile, it)))
            .sorted(Comparator.comparing(AlikePage.Row::probably).reversed())
            .toList();
    var typed =
        sent.entrySet().stream()
            .filter(it -> !it.getKey().equals(frame.csrf().parameterName()))
            .filter(it -> !it.getKey().equals(LOOKED_AT) && !it.getValue().isBlank())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return new AlikePage(frame, profile.names().getFirst().whole(), rows, typed);
  }
}
