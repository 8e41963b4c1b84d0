package org.lotsenhaus.referrals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.audit.NamesActors;
import org.lotsenhaus.audit.ToReview;
import org.lotsenhaus.referrals.Reported.Report;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Data protection learns of referrals without consent where its day begins, and looks into them.
 */
@Service
class ReviewReported implements ToReview {

  static final String PATH = "/audit/referrals";

  private final Reported reported;
  private final NamesActors actors;
  private final Audit audit;

  /**
   * @param names of all who may stand there, by id
   */
  record Reading(List<Report> reports, Map<String, String> names) {}

  ReviewReported(Reported reported, NamesActors actors, Audit audit) {
    this.reported = reported;
    this.actors = actors;
    this.audit = audit;
  }

  @Override
  public int count() {
    return reported.waiting();
  }

  @Override
  public String messageKey() {
    return "referrals-staff.to_review";
  }

  @Override
  public String path() {
    return PATH;
  }

  @Transactional
  public Reading read() {
    audit.read("read the referrals without consent", "audit referrals", "review");
    return new Reading(reported.all(), actors.names());
  }

  /** Empty when there is nothing to look into by this id. */
  @Transactional
  public Optional<UUID> look(UUID id) {
    if (!reported.look(id)) {
      return Optional.empty();
    }
    audit.wrote("looked into a referral without consent", "referral " + id);
    return Optional.of(id);
  }
}
