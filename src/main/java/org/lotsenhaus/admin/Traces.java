package org.lotsenhaus.admin;

import gg.jte.Content;
import java.time.Clock;
import java.util.Optional;
import org.lotsenhaus.access.Accounts;
import org.lotsenhaus.municipality.LastChanges.LastChange;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says who changed something last, and when. */
@Component
public class Traces {

  private final Accounts accounts;
  private final Clock clock;

  Traces(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Content say(Optional<LastChange> change, Words words) {
    return change.map(it -> say(it, words)).orElse(nothing -> {});
  }

  private Content say(LastChange change, Words words) {
    var day = words.dateWithYear(change.at().atZone(clock.getZone()).toLocalDate());
    return accounts
        .nameOf(change.by())
        .map(name -> words.say("admin-staff.changed_by", "name", name, "day", day))
        .orElseGet(() -> words.say("admin-staff.changed_on", "day", day));
  }
}
