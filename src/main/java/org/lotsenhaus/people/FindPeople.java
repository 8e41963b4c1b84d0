package org.lotsenhaus.people;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.lotsenhaus.people.Comparison.Verdict;
import org.lotsenhaus.people.names.Likeness;
import org.lotsenhaus.people.names.Name;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds people by name in whatever script or spelling, and warns of those who may be known already.
 * Only the protected areas held are looked at.
 */
@Service
public class FindPeople {

  /** Below, names only share a sound or two. */
  private static final double LIKE = 0.5;

  private static final int SHOWN = 20;

  /** Somebody who may be meant, and what speaks for it. */
  public record Found(Person person, Comparison why) {}

  private final People people;
  private final PersonKeys keys;
  private final JdbcClient jdbc;

  FindPeople(People people, PersonKeys keys, JdbcClient jdbc) {
    this.people = people;
    this.keys = keys;
    this.jdbc = jdbc;
  }

  private record Ranked(Person person, double likeness) {}

  /** The likest first, at most twenty; records merged into another are not shown by themselves. */
  @Transactional(readOnly = true)
  public List<Person> byName(String typed) {
    var name = Name.of(typed);
    return people.all(keys.candidates(List.of(name))).stream()
        .filter(it -> it.mergedInto().isEmpty())
        .map(it -> new Ranked(it, likeness(name, it)))
        .filter(it -> it.likeness() >= LIKE)
        .sorted(comparingDouble(Ranked::likeness).reversed())
        .limit(SHOWN)
        .map(Ranked::person)
        .toList();
  }

  /** Whom the own areas came to know last; merged records stand behind another. */
  @Transactional(readOnly = true)
  public List<Person> newest(int most) {
    var ids =
        Tenant.bound().compartments().stream()
            .flatMap(area -> newest(area, most).stream())
            .sorted(Comparator.reverseOrder())
            .limit(most)
            .toList();
    return people.all(ids).stream().sorted(comparing(it -> ids.indexOf(it.id()))).toList();
  }

  /** Their ids are numbered by time. */
  private List<UUID> newest(String area, int most) {
    return jdbc.sql(
            """
            select id from person where compartment = ? and merged_into is null
            order by known_at desc limit ?
            """)
        .params(area, most)
        .query(UUID.class)
        .list();
  }

  private static double likeness(Name name, Person person) {
    return person.profile().names().stream()
        .map(it -> name.likeness(it.compared()))
        .reduce(Likeness.NONE, Likeness::orBetter)
        .whole();
  }

  /** Who may be this person already; the surest first. */
  @Transactional(readOnly = true)
  public List<Found> like(Profile profile) {
    return like(profile, List.of());
  }

  /** The same for somebody known; a pair once declared different isn't proposed again. */
  @Transactional(readOnly = true)
  public List<Found> like(Person person) {
    var out = new ArrayList<>(distinctFrom(person.id()));
    out.add(person.id());
    people.mergedInto(person.id()).forEach(it -> out.add(it.id()));
    return like(person.profile(), out);
  }

  private List<Found> like(Profile profile, List<UUID> leftOut) {
    var described = profile.described();
    var candidates = new LinkedHashSet<>(keys.candidates(described.names()));
    profile.contact().ifPresent(it -> candidates.addAll(keys.reachedAt(it.address())));
    candidates.removeAll(leftOut);
    return people.all(candidates).stream()
        .map(it -> new Found(it, SamePerson.compare(described, it.profile().described())))
        .filter(it -> it.why().verdict() != Verdict.DIFFERENT)
        .sorted(comparingDouble((Found it) -> it.why().sum()).reversed())
        .limit(SHOWN)
        .toList();
  }

  private List<UUID> distinctFrom(UUID id) {
    return jdbc.sql(
            """
            select other from person_distinct where one = :id
            union all
            select one from person_distinct where other = :id
            """)
        .param("id", id)
        .query(UUID.class)
        .list();
  }
}
