package org.lotsenhaus.casework.emergency;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.casework.emergency.Emergencies.Emergency;
import org.lotsenhaus.casework.emergency.EmergenciesPage.Row;
import org.lotsenhaus.casework.emergency.ReviewEmergency.Reading;
import org.lotsenhaus.messaging.NotReachable;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.lotsenhaus.ui.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Data protection reviews who opened a case because a life was in danger. */
@RestController
class EmergenciesController {

  private static final int LONGEST = 2_000;

  private final ReviewEmergency review;
  private final Clock clock;

  EmergenciesController(ReviewEmergency review, Clock clock) {
    this.review = review;
    this.clock = clock;
  }

  @GetMapping("/{city}" + ReviewEmergency.PATH)
  Page all(Frame frame) {
    var reading = review.read();
    var notice = Entries.none().with("email", reading.notice());
    return page(frame, reading, notice, null, Entries.none());
  }

  private EmergenciesPage page(
      Frame frame, Reading reading, Entries notice, @Nullable UUID reviewed, Entries remark) {
    return new EmergenciesPage(frame, rows(frame.words(), reading), notice, reviewed, remark);
  }

  private List<Row> rows(Words words, Reading reading) {
    return reading.emergencies().stream()
        .map(it ->
            new Row(
                it.id(),
                reading.names().getOrDefault(it.account(), ""),
                moment(words, it),
                it.caseId().toString(),
                it.account().equals(Tenant.bound().actor()),
                it.reason(),
                it.review() == null ? "" : it.review(),
                it.reviewedBy() == null ? "" : reading.names().getOrDefault(it.reviewedBy(), "")))
        .toList();
  }

  private String moment(Words words, Emergency emergency) {
    return words.moment(emergency.since().atZone(clock.getZone()).toLocalDateTime());
  }

  @PostMapping("/{city}" + ReviewEmergency.PATH + "/{id}/review")
  ResponseEntity<Page> reviewed(
      Frame frame, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
    var typed = Entries.typed(sent);
    var remark = typed.required("remark", LONGEST);
    if (!typed.isFine()) {
      var reading = review.read();
      var notice = Entries.none().with("email", reading.notice());
      return Refusal.answer(page(frame, reading, notice, id, typed));
    }
    Refusal.found(review.review(id, remark));
    return Redirect.to(frame.to(ReviewEmergency.PATH));
  }

  @PostMapping("/{city}" + ReviewEmergency.PATH + "/notice")
  ResponseEntity<Page> notice(Frame frame, @RequestParam MultiValueMap<String, String> sent) {
    var typed = Entries.typed(sent);
    try {
      review.tellAt(typed.text("email"));
    } catch (NotReachable nowhere) {
      typed.wrong("email", "admin-staff.wrong_email");
      return Refusal.answer(page(frame, review.read(), typed, null, Entries.none()));
    }
    return Redirect.to(frame.to(ReviewEmergency.PATH));
  }
}
