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

  /** What speaks against one person, whatever else agrees; see {@link SamePerson}. */
  private static final double PERHAPS_LIKE = 0.3;

  private static final int SHOWN = 20;
  private static final int LOOKED_AT = 60;

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

  /** The likest first, at most twenty; records merged into another are not shown by themselves. */
  @Transactional(readOnly = true)
  public List<Person> byName(String typed) {
    var name = Name.of(typed);
    var likest = likest(List.of(name), keys.candidates(List.of(name)), LIKE);
    return people.all(likest).stream()
        .filter(it -> it.mergedInto().isEmpty())
        .sorted(comparing(it -> likest.indexOf(it.id())))
        .limit(SHOWN)
        .toList();
  }

  private record Ranked(UUID person, double likeness) {}

  /** Only the names of all who may be meant are read, and everything of those who are like. */
  private List<UUID> likest(List<Name> names, List<UUID> candidates, double least) {
    return people.namesOf(candidates).entrySet().stream()
        .map(it -> new Ranked(it.getKey(), likeness(names, it.getValue())))
        .filter(it -> it.likeness() >= least)
        .sorted(comparingDouble(Ranked::likeness).reversed())
        .limit(LOOKED_AT)
        .map(Ranked::person)
        .toList();
  }

  private static double likeness(List<Name> names, List<WrittenName> written) {
    return names.stream()
        .flatMap(name -> written.stream().map(it -> name.likeness(it.compared())))
        .reduce(Likeness.NONE, Likeness::orBetter)
        .whole();
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
    var names = described.names();
    var candidates = new LinkedHashSet<>(likest(names, keys.candidates(names), PERHAPS_LIKE));
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
