package org.lotsenhaus.queue;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many, and nothing else. */
@Repository
class Tallies {

  record Tally(String site, String state, int number) {}

  private final JdbcClient jdbc;
  private final Tickets tickets;

  Tallies(JdbcClient jdbc, Tickets tickets) {
    this.jdbc = jdbc;
    this.tickets = tickets;
  }

  List<Tally> tickets() {
    return jdbc.sql(
            """
            select site_key, lower(state) as state, count(*) as number
            from ticket where day = ? group by site_key, state
            """)
        .param(tickets.today())
        .query((row, n) -> new Tally(row.getString(1), row.getString(2), row.getInt(3)))
        .list();
  }

  List<Tally> desks() {
    return jdbc.sql(
            """
            select site_key, case when paused_at is null then 'working' else 'paused' end, count(*)
            from desk_shift where closed_at is null group by 1, 2
            """)
        .query((row, n) -> new Tally(row.getString(1), row.getString(2), row.getInt(3)))
        .list();
  }
}
