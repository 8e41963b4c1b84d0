package org.lotsenhaus.casework.emergency;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.audit.NamesActors;
import org.lotsenhaus.audit.ToReview;
import org.lotsenhaus.casework.emergency.Emergencies.Emergency;
import org.lotsenhaus.messaging.Recipient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Data protection learns of an emergency on the page where its day begins, and looks into it. */
@Service
class ReviewEmergency implements ToReview {

  static final String PATH = "/audit/emergencies";

  private final Emergencies emergencies;
  private final NoticeAddresses addresses;
  private final NamesActors actors;
  private final Audit audit;

  /**
   * @param names of all who may stand there, by id
   * @param notice where the reader is told at once; empty for nowhere
   */
  record Reading(List<Emergency> emergencies, Map<String, String> names, String notice) {}

  ReviewEmergency(
      Emergencies emergencies, NoticeAddresses addresses, NamesActors actors, Audit audit) {
    this.emergencies = emergencies;
    this.addresses = addresses;
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
    return PATH;
  }

  @Transactional
  public Reading read() {
    audit.read("read the emergencies", "audit emergencies", "review");
    return new Reading(emergencies.all(), actors.names(), addresses.mine().orElse(""));
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

  /**
   * @param email empty for no more notices
   */
  @Transactional
  public void tellAt(String email) {
    if (email.isEmpty()) {
      addresses.forget();
    } else {
      addresses.keep(Recipient.email(email).address());
    }
    audit.wrote("chose where to be told of emergencies", "audit emergencies");
  }
}
