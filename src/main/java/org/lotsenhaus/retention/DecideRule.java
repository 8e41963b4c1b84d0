package org.lotsenhaus.retention;

import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.people.records.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Data protection decides how long a kind of record is kept. */
@Service
class DecideRule {

  private final Rules rules;
  private final Audit audit;

  DecideRule(Rules rules, Audit audit) {
    this.rules = rules;
    this.audit = audit;
  }

  @Transactional
  public void decide(Kind kind, int months, String reason) {
    rules.decide(kind, months, reason);
    audit.wrote("decided how long records are kept", "retention " + kind.name(), reason);
  }
}
