package org.lotsenhaus.referrals;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lotsenhaus.casework.ForgetsCase;
import org.lotsenhaus.people.PersonLinks;
import org.lotsenhaus.people.records.Expires;
import org.lotsenhaus.people.records.Gone;
import org.lotsenhaus.people.records.Kind;
import org.lotsenhaus.people.records.NeedsPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Referrals go with their case; those without one when nothing was heard of them for long. */
@Component
class OverReferrals implements Expires, ForgetsCase, NeedsPerson {

  private static final String OVER =
      "case_id is null and greatest(sent_at, answered_at, attended_at, outcome_at, recalled_at) <= ?";

  private final PersonLinks links;
  private final JdbcClient jdbc;

  OverReferrals(PersonLinks links, JdbcClient jdbc) {
    this.links = links;
    this.jdbc = jdbc;
  }

  @Override
  public Kind kind() {
    return Kind.REFERRAL;
  }

  @Override
  public List<String> due(Instant over) {
    return jdbc.sql("select id::text from referral where " + OVER + " order by sent_at")
        .param(over.atOffset(UTC))
        .query(String.class)
        .list();
  }

  @Override
  public Optional<Gone> delete(String id, Instant over) {
    var gone =
        jdbc.sql("delete from referral where id = ? and " + OVER + " returning id")
            .params(UUID.fromString(id), over.atOffset(UTC))
            .query(UUID.class)
            .list();
    return gone.isEmpty() ? Optional.empty() : Optional.of(forgotten(gone));
  }

  private Gone forgotten(List<UUID> referrals) {
    links.forget(referrals);
    return Gone.of(Kind.REFERRAL, referrals);
  }

  @Override
  public Gone forget(UUID caseId) {
    return forgotten(
        jdbc.sql("delete from referral where case_id = ? returning id")
            .param(caseId)
            .query(UUID.class)
            .list());
  }

  @Override
  public Set<UUID> needed(Collection<UUID> people) {
    return jdbc.sql("select distinct person_id from referral where person_id = any (?)")
        .param(people.toArray(UUID[]::new))
        .query(UUID.class)
        .set();
  }
}
