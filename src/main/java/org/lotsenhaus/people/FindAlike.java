package org.lotsenhaus.people;

import static java.util.Comparator.comparingDouble;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lotsenhaus.people.Comparison.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Warns of those who may be known already. Only the protected areas held are looked at. */
@Service
public class FindAlike {

  /** What speaks against one person, whatever else agrees; see {@link SamePerson}. */
  private static final double PERHAPS_LIKE = 0.3;

  private static final int SHOWN = 20;

  /** Somebody who may be meant, and what speaks for it. */
  public record Found(Person person, Comparison why) {}

  private final People people;
  private final PersonRecords records;
  private final NamesAlike names;
  private final PersonKeys keys;
  private final JdbcClient jdbc;

  FindAlike(
      People people, PersonRecords records, NamesAlike names, PersonKeys keys, JdbcClient jdbc) {
    this.people = people;
    this.records = records;
    this.names = names;
    this.keys = keys;
    this.jdbc = jdbc;
  }

  /** Who may be this person already; the surest first. */
  @Transactional(readOnly = true)
  public List<Found> like(Profile profile) {
    return like(profile, Set.of());
  }

  /** The same for somebody known; a pair once declared different isn't proposed again. */
  @Transactional(readOnly = true)
  public List<Found> like(Person person) {
    var own = records.of(person.id());
    var out = new HashSet<>(records.kept(distinctFrom(own)).values());
    out.addAll(own);
    return like(person.profile(), out);
  }

  private List<Found> like(Profile profile, Set<UUID> leftOut) {
    var described = profile.described();
    var candidates = new LinkedHashSet<>(names.likest(described.names(), PERHAPS_LIKE));
    profile.contact().ifPresent(it -> candidates.addAll(keys.reachedAt(it.address())));
    var kept = records.kept(candidates);
    candidates.removeIf(it -> leftOut.contains(kept.getOrDefault(it, it)));
    var likest = new LinkedHashMap<UUID, Found>();
    people.all(candidates).stream()
        .map(it -> new Found(it, SamePerson.compare(described, it.profile().described())))
        .filter(it -> it.why().verdict() != Verdict.DIFFERENT)
        .sorted(comparingDouble((Found it) -> it.why().sum()).reversed())
        .forEach(
            it -> likest.putIfAbsent(kept.getOrDefault(it.person().id(), it.person().id()), it));
    return shown(likest);
  }

  /** What speaks for a merged record speaks for the one that is kept. */
  private List<Found> shown(Map<UUID, Found> likest) {
    var kept = people.all(likest.keySet()).stream().collect(toMap(Person::id, identity()));
    return likest.entrySet().stream()
        .map(it ->
            new Found(kept.getOrDefault(it.getKey(), it.getValue().person()), it.getValue().why()))
        .limit(SHOWN)
        .toList();
  }

  private List<UUID> distinctFrom(List<UUID> records) {
    return jdbc.sql(
            """
            select other from person_distinct where one = any (:records)
            union all
            select one from person_distinct where other = any (:records)
            """)
        .param("records", records.toArray(UUID[]::new))
        .query(UUID.class)
        .list();
  }
}
