package org.lotsenhaus.referrals;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.lotsenhaus.people.Topic;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How well sending on works, in the areas held, over a year; about topics, never about staff. */
@Repository
class Measures {

  private static final Duration YEAR = Duration.ofDays(365);

  /**
   * @param answerHours half were answered within
   * @param closed those of which it is known how they ended: declined, or with an outcome
   */
  record OfTopic(Topic topic, int sent, int closed, int accepted, int declined, int answerHours) {}

  record Reason(Referral.Decline why, int number) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  Measures(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<OfTopic> byTopic() {
    return jdbc.sql(
            """
            select topic, count(*) as sent,
              count(*) filter (where outcome is not null or answer = 'DECLINED') as closed,
              count(*) filter (where answer = 'ACCEPTED') as accepted,
              count(*) filter (where answer = 'DECLINED') as declined,
              coalesce(percentile_cont(0.5) within group (
                order by extract(epoch from answered_at - sent_at) / 3600), 0) as answer_hours
            from referral where sent_at > ? and recalled_at is null group by topic order by topic
            """)
        .param(clock.instant().minus(YEAR).atOffset(UTC))
        .query(Measures::ofTopic)
        .list();
  }

  @Transactional(readOnly = true)
  public List<Reason> reasons() {
    return jdbc.sql(
            """
            select decline_reason, count(*) as number from referral
            where sent_at > ? and decline_reason is not null
            group by decline_reason order by count(*) desc, decline_reason
            """)
        .param(clock.instant().minus(YEAR).atOffset(UTC))
        .query((row, n) ->
            new Reason(Referral.Decline.valueOf(row.getString(1)), row.getInt("number")))
        .list();
  }

  private static OfTopic ofTopic(ResultSet row, int n) throws SQLException {
    return new OfTopic(
        Topic.valueOf(row.getString("topic")),
        row.getInt("sent"),
        row.getInt("closed"),
        row.getInt("accepted"),
        row.getInt("declined"),
        (int) Math.round(row.getDouble("answer_hours")));
  }
}
