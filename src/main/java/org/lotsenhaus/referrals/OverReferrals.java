package org.lotsenhaus.referrals;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.casework.ForgetsCase;
import org.lotsenhaus.people.ForgetPerson;
import org.lotsenhaus.people.PersonLinks;
import org.lotsenhaus.people.records.Expires;
import org.lotsenhaus.people.records.Gone;
import org.lotsenhaus.people.records.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Referrals go with their case; those without one when nothing was heard of them for long. */
@Component
class OverReferrals implements Expires, ForgetsCase {

  private static final String OVER =
      "case_id is null and greatest(sent_at, answered_at, attended_at, outcome_at, recalled_at) <= ?";

  private final ForgetPerson people;
  private final PersonLinks links;
  private final JdbcClient jdbc;

  OverReferrals(ForgetPerson people, PersonLinks links, JdbcClient jdbc) {
    this.people = people;
    this.links = links;
    this.jdbc = jdbc;
  }

  @Override
  public Kind kind() {
    return Kind.REFERRAL;
  }

  @Override
  public List<String> due(Instant over) {
    return jdbc
        .sql("select id, person_id from referral where " + OVER + " order by sent_at")
        .param(over.atOffset(UTC))
        .query(OverReferrals::read)
        .list()
        .stream()
        .filter(it -> !people.isHeldBack(it.person()))
        .map(it -> it.id().toString())
        .toList();
  }

  private record Over(UUID id, UUID person) {}

  private static Over read(ResultSet row, int n) throws SQLException {
    return new Over(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
  }

  @Override
  public Optional<Gone> delete(String id, Instant over) {
    return jdbc.sql("select id, person_id from referral where id = ? and " + OVER + " for update")
        .params(UUID.fromString(id), over.atOffset(UTC))
        .query(OverReferrals::read)
        .optional()
        .filter(it -> !people.isHeldBack(it.person()))
        .map(it -> deleted("id = ?", it.id()));
  }

  private Gone deleted(String which, UUID id) {
    return forgotten(
        jdbc.sql("delete from referral where " + which + " returning id")
            .param(id)
            .query(UUID.class)
            .list());
  }

  private Gone forgotten(List<UUID> referrals) {
    links.forget(referrals);
    return Gone.of(Kind.REFERRAL, referrals);
  }

  @Override
  public Gone forget(UUID caseId) {
    return deleted("case_id = ?", caseId);
  }
}
