package org.lotsenhaus.referrals;

import java.time.Clock;
import java.util.UUID;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.referrals.Reported.Report;
import org.lotsenhaus.referrals.ReportedPage.Row;
import org.lotsenhaus.referrals.ReviewReported.Reading;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who sent somebody on without consent, for data protection. */
@RestController
class ReportedController {

  private final ReviewReported review;
  private final Recipients recipients;
  private final Clock clock;

  ReportedController(ReviewReported review, Recipients recipients, Clock clock) {
    this.review = review;
    this.recipients = recipients;
    this.clock = clock;
  }

  @GetMapping("/{city}" + ReviewReported.PATH)
  Page all(Frame frame) {
    var reading = review.read();
    return new ReportedPage(
        frame, reading.reports().stream().map(it -> row(frame, it, reading)).toList());
  }

  private Row row(Frame frame, Report it, Reading reading) {
    var words = frame.words();
    var lookedBy = it.lookedBy();
    return new Row(
        it.id(),
        reading.names().getOrDefault(it.by(), ""),
        words.moment(it.at().atZone(clock.getZone()).toLocalDateTime()),
        words.plain(
            "referrals-staff.way",
            "topic",
            words.plain(it.topic().messageKey()),
            "from",
            recipients.name(it.from(), words.language()),
            "to",
            recipients.name(it.to(), words.language())),
        it.reason(),
        it.by().equals(Tenant.bound().actor()),
        lookedBy == null ? "" : reading.names().getOrDefault(lookedBy, ""));
  }

  @PostMapping("/{city}" + ReviewReported.PATH + "/{id}/review")
  ResponseEntity<Page> looked(Frame frame, @PathVariable UUID id) {
    Refusal.found(review.look(id));
    return Redirect.to(frame.to(ReviewReported.PATH));
  }
}
