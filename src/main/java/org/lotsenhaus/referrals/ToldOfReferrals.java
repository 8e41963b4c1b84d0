package org.lotsenhaus.referrals;

import java.util.Set;
import org.lotsenhaus.people.records.Chapter;
import org.lotsenhaus.people.records.TellsOfPerson;
import org.lotsenhaus.people.records.ToldBySql;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a person was sent, and what became of it. */
@Configuration
class ToldOfReferrals {

  @Bean
  TellsOfPerson toldReferrals(JdbcClient jdbc) {
    return new ToldBySql(
        jdbc,
        Chapter.REFERRALS,
        Set.of("referral"),
        """
        select from_unit as giver, to_unit as recipient, topic, asked as text, meets_at as meeting,
          override_reason as without_consent, sent_at as at, sent_by as by, answer,
          answered_at as answered, decline_reason as why, remark, attended_at as attended, outcome,
          outcome_at as done, recalled_at as withdrawn
        from referral where person_id = any (:people) order by sent_at
        """);
  }
}
