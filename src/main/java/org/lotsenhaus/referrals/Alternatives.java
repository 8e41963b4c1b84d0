package org.lotsenhaus.referrals;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.lotsenhaus.referrals.Referral.Request;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who else may help when somebody couldn't: first those to whom the person agreed already, then
 * those who took in others with this topic, as far as the own area knows. Nobody is proposed to
 * whom the person was sent for it before.
 */
@Repository
class Alternatives {

  private static final Duration YEAR = Duration.ofDays(365);
  private static final int SHOWN = 3;

  /**
   * @param accepted how many referrals with this topic within a year
   */
  record Alternative(String unit, boolean agreed, int accepted) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  Alternatives(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<Alternative> to(Request before) {
    return jdbc.sql(
            """
            select unit, bool_or(agreed) as agreed, sum(accepted)::int as accepted from (
              select recipient as unit, true as agreed, 0 as accepted from consent
              where person_id = :person and purpose = :topic and given_at is not null
                and withdrawn_at is null and ends_on >= house_day()
              union all
              select to_unit, false, 1 from referral
              where topic = :topic and answer = 'ACCEPTED' and sent_at > :since) known
            where unit <> :own and unit not in (
              select to_unit from referral where person_id = :person and topic = :topic)
            group by unit order by agreed desc, accepted desc, unit limit :shown
            """)
        .param("person", before.person())
        .param("topic", before.topic().name())
        .param("since", clock.instant().minus(YEAR).atOffset(UTC))
        .param("own", Tenant.bound().unit())
        .param("shown", SHOWN)
        .query(Alternative.class)
        .list();
  }
}
