package org.lotsenhaus.people.keeping;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.audit.LastTouched;
import org.lotsenhaus.people.ForgetPerson;
import org.lotsenhaus.people.PersonRecords;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.people.records.Expires;
import org.lotsenhaus.people.records.Gone;
import org.lotsenhaus.people.records.Kind;
import org.lotsenhaus.people.records.NeedsPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People of whom nothing else is kept, and with whom nobody has had to do for long. */
@Component
class UntouchedPeople implements Expires {

  private static final int AT_ONCE = 1_000;

  private final PersonRecords records;
  private final ForgetPerson forget;
  private final List<NeedsPerson> needs;
  private final LastTouched touched;
  private final JdbcClient jdbc;

  UntouchedPeople(
      PersonRecords records,
      ForgetPerson forget,
      List<NeedsPerson> needs,
      LastTouched touched,
      JdbcClient jdbc) {
    this.records = records;
    this.forget = forget;
    this.needs = needs;
    this.touched = touched;
    this.jdbc = jdbc;
  }

  @Override
  public Kind kind() {
    return Kind.PERSON;
  }

  @Override
  public List<String> due(Instant over) {
    var old = known(over);
    var due = new java.util.ArrayList<String>();
    for (int from = 0; from < old.size(); from += AT_ONCE) {
      var some = new HashSet<>(old.subList(from, Math.min(old.size(), from + AT_ONCE)));
      needs.forEach(it -> some.removeAll(it.needed(some)));
      some.stream().filter(it -> isOver(it, over)).map(UUID::toString).forEach(due::add);
    }
    return due;
  }

  private List<UUID> known(Instant over) {
    return jdbc.sql(
            "select id from person where merged_into is null and known_at <= ? order by known_at")
        .param(over.atOffset(UTC))
        .query(UUID.class)
        .list();
  }

  /** None of the records of this person is needed, and none was touched since. */
  private boolean isOver(UUID person, Instant over) {
    var all = records.of(person);
    return !forget.isNeeded(all) && !wasTouchedAfter(all, over);
  }

  private boolean wasTouchedAfter(Collection<UUID> records, Instant over) {
    return touched.of(records.stream().map(RegisterPerson::subject).toList()).values().stream()
        .anyMatch(it -> it.isAfter(over));
  }

  @Override
  public Optional<Gone> delete(String id, Instant over) {
    var person =
        jdbc.sql("select id from person where id = ? for update")
            .param(UUID.fromString(id))
            .query(UUID.class)
            .optional();
    return person
        .filter(it -> isOver(it, over))
        .map(forget::ifNobodyNeeds)
        .filter(it -> !it.items().isEmpty());
  }
}
