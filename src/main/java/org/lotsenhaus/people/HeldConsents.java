package org.lotsenhaus.people;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a person's consent holds now, as those see it who asked for it. */
@Component
public class HeldConsents {

  private final JdbcClient jdbc;

  HeldConsents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param recipient the key of a unit or of a partner's team
   */
  public boolean hold(UUID person, String recipient, Topic purpose) {
    return jdbc.sql(
            """
            select exists (
              select from consent
              where person_id = ? and recipient = ? and purpose = ? and given_at is not null
                and withdrawn_at is null and ends_on >= house_day())
            """)
        .params(person, recipient, purpose.name())
        .query(Boolean.class)
        .single();
  }
}
