package org.lotsenhaus.people;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lotsenhaus.messaging.Recipient;
import org.lotsenhaus.people.BirthDate.Precision;
import org.lotsenhaus.people.Profile.InterpreterWish;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.ui.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The people of the bound city whom the bound protected areas know, or who consented. */
@Repository
public class People {

  private static final String WHOLE =
      """
      select p.*, n.kinds, n.given, n.family, l.tags, l.levels
      from person p
      cross join lateral (
        select array_agg(kind order by kind) as kinds, array_agg(given order by kind) as given,
               array_agg(family order by kind) as family
        from person_name where person_id = p.id) n
      cross join lateral (
        select coalesce(array_agg(language order by position), '{}') as tags,
               coalesce(array_agg(level order by position), '{}') as levels
        from person_language where person_id = p.id) l
      """;

  private final JdbcClient jdbc;

  People(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<Person> byId(UUID id) {
    return all(List.of(id)).stream().findFirst();
  }

  /** In no order; who can't be seen is left out. */
  public List<Person> all(Collection<UUID> ids) {
    return jdbc.sql(WHOLE + " where p.id = any (?)")
        .param(ids.toArray(UUID[]::new))
        .query(People::person)
        .list();
  }

  /** What lists call them; who can't be seen is left out. */
  public Map<UUID, String> shownNames(Collection<UUID> ids, Words words) {
    return all(ids).stream().collect(toMap(Person::id, it -> it.shownName(words)));
  }

  /** Empty as well for who is seen by consent only: then nothing of them may be changed. */
  @Transactional(readOnly = true)
  public Optional<Person> held(UUID id) {
    return byId(id).filter(it -> Tenant.bound().holds(it.compartment()));
  }

  /** The names alone, for comparing many. */
  Map<UUID, List<WrittenName>> namesOf(Collection<UUID> ids) {
    var names = new HashMap<UUID, List<WrittenName>>();
    jdbc.sql("select person_id, kind, given, family from person_name where person_id = any (?)")
        .param(ids.toArray(UUID[]::new))
        .query(row -> {
          names
              .computeIfAbsent(row.getObject(1, UUID.class), it -> new ArrayList<>())
              .add(
                  new WrittenName(
                      WrittenName.Kind.valueOf(row.getString(2)),
                      row.getString(3),
                      row.getString(4)));
        });
    return names;
  }

  /** Other records that were confirmed to be of this person, also by way of another. */
  public List<Person> mergedInto(UUID id) {
    return jdbc.sql(
            """
            with recursive under as (
              select id from person where merged_into = ?
              union all
              select next.id from person next join under on next.merged_into = under.id)
            """
                + WHOLE
                + " where p.id in (select id from under) order by p.known_at")
        .param(id)
        .query(People::person)
        .list();
  }

  private static Person person(ResultSet row, int n) throws SQLException {
    return new Person(
        row.getObject("id", UUID.class),
        row.getString("compartment"),
        profile(row),
        row.getObject("blocked_at") != null,
        Optional.ofNullable(row.getObject("merged_into", UUID.class)));
  }

  private static Profile profile(ResultSet row) throws SQLException {
    return new Profile(
        names(strings(row, "kinds"), strings(row, "given"), strings(row, "family")),
        born(row),
        languages(strings(row, "tags"), strings(row, "levels")),
        contact(row.getString("contact_kind"), row.getString("contact")),
        Optional.ofNullable(row.getString("address")),
        Optional.ofNullable(row.getString("interpreter_wish")).map(InterpreterWish::valueOf));
  }

  private static String[] strings(ResultSet row, String column) throws SQLException {
    return (String[]) row.getArray(column).getArray();
  }

  private static List<WrittenName> names(String[] kinds, String[] given, String[] family) {
    return IntStream.range(0, kinds.length)
        .mapToObj(i -> new WrittenName(WrittenName.Kind.valueOf(kinds[i]), given[i], family[i]))
        .toList();
  }

  private static Optional<BirthDate> born(ResultSet row) throws SQLException {
    var date = row.getObject("born", LocalDate.class);
    return date == null
        ? Optional.empty()
        : Optional.of(new BirthDate(date, Precision.valueOf(row.getString("born_precision"))));
  }

  private static List<Spoken> languages(String[] tags, String[] levels) {
    return IntStream.range(0, tags.length)
        .mapToObj(i -> new Spoken(tags[i], Spoken.Level.valueOf(levels[i])))
        .toList();
  }

  private static Optional<Recipient> contact(String kind, String address) {
    return switch (kind) {
      case "EMAIL" -> Optional.of(new Recipient(Recipient.Kind.EMAIL, address));
      case "MOBILE" -> Optional.of(new Recipient(Recipient.Kind.SMS, address));
      default -> Optional.empty();
    };
  }
}
