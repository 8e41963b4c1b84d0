package org.lotsenhaus.appointments.crowd;

import org.springframework.jdbc.core.simple.JdbcClient;

/** So many people keep a time as may do so at once. In a transaction of the house. */
public final class Rush {

  public static final int AT_ONCE = 200;

  private Rush() {}

  public static void fills(JdbcClient jdbc) {
    jdbc.sql(
            """
            insert into appointment_hold (id, token, concern_keys, site_key, starts_at, ends_at, language,
                                          people, step_free, shares, interpreted, held_until)
            select gen_random_uuid(), gen_random_uuid()::text, '{}', 'house', '2026-12-01T08:00Z', '2026-12-01T09:00Z',
                   'de', 1, false, '{}', false, '2026-11-24T23:00Z'
            from generate_series(1, ?)
            """)
        .param(AT_ONCE)
        .update();
  }

  /** So many have booked or gone away. */
  public static void leave(JdbcClient jdbc, int people) {
    jdbc.sql(
            """
            delete from appointment_hold where id in (
              select id from appointment_hold where concern_keys = '{}' order by id limit ?)
            """)
        .param(people)
        .update();
  }
}
