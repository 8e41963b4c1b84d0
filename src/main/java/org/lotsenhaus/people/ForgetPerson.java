package org.lotsenhaus.people;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lotsenhaus.people.records.Gone;
import org.lotsenhaus.people.records.Kind;
import org.lotsenhaus.people.records.NeedsPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets who somebody is, when nothing is kept of them any more. Records that were confirmed to be
 * of one person are kept and go together.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ForgetPerson {

  private final PersonRecords records;
  private final PersonLinks links;
  private final List<NeedsPerson> needs;
  private final JdbcClient jdbc;

  ForgetPerson(PersonRecords records, PersonLinks links, List<NeedsPerson> needs, JdbcClient jdbc) {
    this.records = records;
    this.links = links;
    this.needs = needs;
    this.jdbc = jdbc;
  }

  public boolean isNeeded(Collection<UUID> records) {
    return needs.stream().anyMatch(it -> !it.needed(records).isEmpty());
  }

  /** A legal hold on one thing is one on all that is kept of the person. */
  public boolean isHeldBack(UUID person) {
    var all = records.of(person);
    return needs.stream().anyMatch(it -> !it.heldBack(all).isEmpty());
  }

  /** Nothing goes as long as anything else is kept of one of the records. */
  public Gone ifNobodyNeeds(UUID person) {
    var all = records.of(person);
    if (isNeeded(all)) {
      return Gone.of(Kind.PERSON, List.of());
    }
    links.forget(all);
    jdbc.sql("delete from person where id = any (?)").param(all.toArray(UUID[]::new)).update();
    return Gone.of(Kind.PERSON, all);
  }
}
