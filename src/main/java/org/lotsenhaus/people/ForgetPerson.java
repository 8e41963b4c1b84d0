package org.lotsenhaus.people;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

  private final People people;
  private final PersonLinks links;
  private final List<NeedsPerson> needs;
  private final JdbcClient jdbc;

  ForgetPerson(People people, PersonLinks links, List<NeedsPerson> needs, JdbcClient jdbc) {
    this.people = people;
    this.links = links;
    this.needs = needs;
    this.jdbc = jdbc;
  }

  /** All records of a person, whichever of them is asked with; the one that is kept comes first. */
  public List<UUID> records(UUID person) {
    var kept = kept(person);
    return Stream.concat(Stream.of(kept), people.mergedInto(kept).stream().map(Person::id))
        .toList();
  }

  private UUID kept(UUID person) {
    return people.byId(person).flatMap(Person::mergedInto).map(this::kept).orElse(person);
  }

  public boolean isNeeded(Collection<UUID> records) {
    return needs.stream().anyMatch(it -> !it.needed(records).isEmpty());
  }

  /** A legal hold on one thing is one on all that is kept of the person. */
  public boolean isHeldBack(UUID person) {
    var records = records(person);
    return needs.stream().anyMatch(it -> !it.heldBack(records).isEmpty());
  }

  /** Nothing goes as long as anything else is kept of one of the records. */
  public Gone ifNobodyNeeds(UUID person) {
    var records = records(person);
    if (isNeeded(records)) {
      return Gone.of(Kind.PERSON, List.of());
    }
    links.forget(records);
    jdbc.sql("delete from person where id = any (?)").param(records.toArray(UUID[]::new)).update();
    return Gone.of(Kind.PERSON, records);
  }
}
