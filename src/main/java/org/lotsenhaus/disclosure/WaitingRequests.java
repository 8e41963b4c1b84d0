package org.lotsenhaus.disclosure;

import org.lotsenhaus.audit.ToReview;
import org.springframework.stereotype.Component;

/** Tells data protection of requests that nobody has reviewed. */
@Component
class WaitingRequests implements ToReview {

  private final Disclosures disclosures;

  WaitingRequests(Disclosures disclosures) {
    this.disclosures = disclosures;
  }

  @Override
  public int count() {
    return disclosures.toReview();
  }

  @Override
  public String messageKey() {
    return "disclosure-staff.waits";
  }

  @Override
  public String path() {
    return "/disclosures";
  }
}
