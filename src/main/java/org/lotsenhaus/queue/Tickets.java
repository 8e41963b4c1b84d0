package org.lotsenhaus.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Today's tickets of the bound city, as far as the bound person may see them. */
@Repository
public class Tickets {

  private static final String SELECT =
      """
      select t.*, u.reason as urgency
      from ticket t left join ticket_urgency u
        on (u.tenant_id, u.ticket_id) = (t.tenant_id, t.id)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  Tickets(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public Optional<Ticket> byToken(String token) {
    return one("where t.token = ?", token);
  }

  public Optional<Ticket> byId(UUID id) {
    return one("where t.id = ?", id);
  }

  Optional<Ticket> byRequest(String requestKey) {
    return one("where t.request_key = ?", requestKey);
  }

  public Optional<Ticket> byLabel(String site, String letter, int number) {
    return one(
        "where t.site_key = ? and t.day = ? and t.letter = ? and t.number = ?",
        site,
        today(),
        letter,
        number);
  }

  /** Who is called to this desk, or talks there. */
  public Optional<Ticket> atDesk(String site, String desk) {
    return one(
        "where t.site_key = ? and t.desk_key = ? and t.state in ('CALLED', 'TALKING')", site, desk);
  }

  public List<Ticket> waiting(String site) {
    return many(
        "where t.site_key = ? and t.day = ? and t.state = 'WAITING' order by t.issued_at",
        site,
        today());
  }

  /** All who are in the house and not done: waiting, called, talking, parked. */
  public List<Ticket> present(String site) {
    return many(
        """
        where t.site_key = ? and t.day = ? and t.state in ('WAITING', 'CALLED', 'TALKING', 'PARKED')
        order by t.issued_at
        """,
        site,
        today());
  }

  /** The newest calls of today, for the display; none older than {@code since}. */
  public List<Ticket> called(String site, Instant since, int most) {
    return many(
        """
        where t.site_key = ? and t.day = ? and t.called_at > ? and t.state in ('CALLED', 'TALKING')
        order by t.called_at desc limit ?
        """,
        site,
        today(),
        at(since),
        most);
  }

  /** When the last talk of each desk ended today. */
  Map<String, Instant> lastEnds(String site) {
    return Rows.instants(
        jdbc.sql(
                """
                select desk_key, max(ended_at) from ticket_turn
                where site_key = ? and day = ? and desk_key is not null group by 1
                """)
            .params(site, today()));
  }

  private Optional<Ticket> one(String where, Object... values) {
    return jdbc.sql(SELECT + where).params(values).query(Tickets::ticket).optional();
  }

  private List<Ticket> many(String where, Object... values) {
    return jdbc.sql(SELECT + where).params(values).query(Tickets::ticket).list();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  static Ticket ticket(ResultSet row, int n) throws SQLException {
    var urgency = row.getString("urgency");
    return new Ticket(
        row.getObject("id", UUID.class),
        row.getString("token"),
        row.getString("site_key"),
        row.getString("letter"),
        row.getInt("number"),
        row.getString("concern_key"),
        row.getString("unit_key"),
        row.getBoolean("forwarded"),
        new Language(row.getString("language")),
        Channel.valueOf(row.getString("channel")),
        row.getBoolean("step_free"),
        row.getBoolean("small_children"),
        row.getTimestamp("issued_at").toInstant(),
        row.getTimestamp("joined_at").toInstant(),
        instant(row, "not_before"),
        TicketState.valueOf(row.getString("state")),
        row.getString("desk_key"),
        instant(row, "called_at"),
        row.getInt("calls"),
        instant(row, "started_at"),
        instant(row, "parked_until"),
        urgency == null ? null : Urgency.valueOf(urgency),
        instant(row, "due_at"));
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var timestamp = row.getTimestamp(column);
    return timestamp == null ? null : timestamp.toInstant();
  }
}
