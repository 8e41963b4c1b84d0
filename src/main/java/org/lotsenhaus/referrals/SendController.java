package org.lotsenhaus.referrals;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.referrals.Referral.Override;
import org.lotsenhaus.referrals.Referral.Request;
import org.lotsenhaus.referrals.Referral.Warm;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where staff send a person on. */
@RestController
class SendController {

  private static final int LONGEST = 2_000;

  private final SendView view;
  private final SendReferral send;
  private final CityPlans plans;

  SendController(SendView view, SendReferral send, CityPlans plans) {
    this.view = view;
    this.send = send;
    this.plans = plans;
  }

  @GetMapping("/{city}/referrals/new")
  Page form(
      Frame frame,
      @RequestParam UUID person,
      @RequestParam(name = "case", required = false) @Nullable UUID caseFile,
      @RequestParam(required = false) @Nullable Topic topic,
      @RequestParam(required = false) @Nullable String to) {
    var known = Entries.none().with("case", caseFile).with("topic", topic).with("to", to);
    return view.page(frame, person, known, false);
  }

  @PostMapping("/{city}/referrals")
  ResponseEntity<Page> send(
      Frame frame, @RequestParam UUID person, @RequestParam MultiValueMap<String, String> sent) {
    var typed = Entries.typed(sent);
    var page = view.page(frame, person, typed, false);
    var request = request(person, typed, page);
    if (!typed.isFine()) {
      return Refusal.answer(page);
    }
    try {
      return Redirect.to(frame.to("/referrals/" + send.send(request) + "?sent"));
    } catch (SendReferral.ConsentMissing ask) {
      return Refusal.answer(view.page(frame, person, typed, true));
    }
  }

  private Request request(UUID person, Entries typed, SendPage page) {
    return new Request(
        person,
        caseOf(typed),
        typed.oneOf("to", page.recipients()),
        typed.chosen("topic", Topic.values()).orElse(Topic.NETWORK),
        typed.required("asked", LONGEST),
        typed.chosen("warm", Warm.values()).orElse(Warm.NONE),
        meeting(typed),
        language(typed, page.languages()),
        without(typed));
  }

  private static Optional<UUID> caseOf(Entries typed) {
    try {
      return Optional.ofNullable(typed.maybe("case")).map(UUID::fromString);
    } catch (IllegalArgumentException nonsense) {
      typed.wrong("case", "admin-staff.wrong_choice");
      return Optional.empty();
    }
  }

  private @Nullable Instant meeting(Entries typed) {
    var day = typed.day("day");
    if (day == null) {
      return null;
    }
    try {
      var time = LocalTime.parse(typed.required("time", 5));
      return day.atTime(time).atZone(plans.current().city().zone()).toInstant();
    } catch (DateTimeException noTime) {
      typed.wrong("time", "referrals-staff.wrong_time");
      return null;
    }
  }

  private static Language language(Entries typed, List<Choice> languages) {
    return Language.ofFirstWave(typed.oneOf("language", languages)).orElse(Language.GERMAN);
  }

  private static Optional<Override> without(Entries typed) {
    return typed.maybe("reason") == null
        ? Optional.empty()
        : Optional.of(
            new Override(typed.required("reason", LONGEST), typed.required("told", LONGEST)));
  }
}
