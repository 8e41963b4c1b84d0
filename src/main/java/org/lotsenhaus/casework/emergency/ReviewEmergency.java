package org.lotsenhaus.casework.emergency;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.audit.NamesActors;
import org.lotsenhaus.audit.ToReview;
import org.lotsenhaus.casework.emergency.Emergencies.Emergency;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Data protection learns of an emergency on the page where its day begins, and looks into it. */
@Service
class ReviewEmergency implements ToReview {

  private final Emergencies emergencies;
  private final NamesActors actors;
  private final Audit audit;

  /**
   * @param names of all who may stand there, by id
   */
  record Reading(List<Emergency> emergencies, Map<String, String> names) {}

  ReviewEmergency(Emergencies emergencies, NamesActors actors, Audit audit) {
    this.emergencies = emergencies;
    this.actors = actors;
    this.audit = audit;
  }

  @Override
  public int count() {
    return emergencies.unreviewed();
  }

  @Override
  public String messageKey() {
    return "emergency-staff.to_review";
  }

  @Override
  public String path() {
    return "/audit/emergencies";
  }

  @Transactional
  public Reading read() {
    audit.read("read the emergencies", "audit emergencies", "review");
    return new Reading(emergencies.all(), actors.names());
  }

  /** Empty when there is nothing to review by this id. */
  @Transactional
  public Optional<UUID> review(UUID id, String remark) {
    if (!emergencies.review(id, remark)) {
      return Optional.empty();
    }
    audit.wrote("reviewed an emergency", "emergency " + id);
    return Optional.of(id);
  }
}
