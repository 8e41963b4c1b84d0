package org.lotsenhaus.people;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lotsenhaus.messaging.Recipient;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes down what people tell of themselves. */
@Repository
class KeepPeople {

  private final JdbcClient jdbc;
  private final Clock clock;

  KeepPeople(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  UUID insert(String compartment, Profile profile) {
    var id =
        jdbc.sql(
                """
                insert into person (compartment, born, born_precision, contact_kind, contact,
                  address, interpreter_wish, known_at, known_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                """)
            .param(compartment)
            .param(profile.born().map(BirthDate::date).orElse(null))
            .param(profile.born().map(it -> it.precision().name()).orElse(null))
            .param(profile.contact().map(KeepPeople::kind).orElse("NONE"))
            .param(profile.contact().map(Recipient::address).orElse(null))
            .param(profile.address().orElse(null))
            .param(profile.wish().map(Enum::name).orElse(null))
            .params(clock.instant().atOffset(UTC), Tenant.bound().actor())
            .query(UUID.class)
            .single();
    insertNames(id, compartment, profile);
    insertLanguages(id, compartment, profile);
    return id;
  }

  void change(Person person, Profile profile) {
    jdbc.sql(
            """
            update person
            set born = ?, born_precision = ?, contact_kind = ?, contact = ?, address = ?,
                interpreter_wish = ?
            where id = ?
            """)
        .param(profile.born().map(BirthDate::date).orElse(null))
        .param(profile.born().map(it -> it.precision().name()).orElse(null))
        .param(profile.contact().map(KeepPeople::kind).orElse("NONE"))
        .param(profile.contact().map(Recipient::address).orElse(null))
        .param(profile.address().orElse(null))
        .param(profile.wish().map(Enum::name).orElse(null))
        .param(person.id())
        .update();
    for (var table : List.of("person_name", "person_language")) {
      jdbc.sql("delete from " + table + " where person_id = ?").param(person.id()).update();
    }
    insertNames(person.id(), person.compartment(), profile);
    insertLanguages(person.id(), person.compartment(), profile);
  }

  private static String kind(Recipient recipient) {
    return recipient.kind() == Recipient.Kind.EMAIL ? "EMAIL" : "MOBILE";
  }

  private void insertNames(UUID id, String compartment, Profile profile) {
    for (var name : profile.names()) {
      jdbc.sql(
              """
              insert into person_name (person_id, compartment, kind, given, family)
              values (?, ?, ?, ?, ?)
              """)
          .params(id, compartment, name.kind().name(), name.given(), name.family())
          .update();
    }
  }

  private void insertLanguages(UUID id, String compartment, Profile profile) {
    var spoken = profile.languages();
    for (int i = 0; i < spoken.size(); i++) {
      jdbc.sql(
              """
              insert into person_language (person_id, compartment, position, language, level)
              values (?, ?, ?, ?, ?)
              """)
          .params(id, compartment, i, spoken.get(i).tag(), spoken.get(i).level().name())
          .update();
    }
  }

  void block(UUID id) {
    jdbc.sql("update person set blocked_at = ?, blocked_by = ? where id = ? and blocked_at is null")
        .params(clock.instant().atOffset(UTC), Tenant.bound().actor(), id)
        .update();
  }

  void unblock(UUID id) {
    jdbc.sql("update person set blocked_at = null, blocked_by = null where id = ?")
        .param(id)
        .update();
  }
}
