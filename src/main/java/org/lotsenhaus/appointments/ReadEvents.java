package org.lotsenhaus.appointments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.appointments.AppointmentChanged.What;
import org.lotsenhaus.appointments.feed.FeedSecret;
import org.lotsenhaus.shared.TimeSlot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads on from a position. Who reads gives the positions, one reader after the other: so every
 * event gets one after it was committed, and nobody who reads on ever misses one.
 */
@Service
public class ReadEvents {

  public static final int MOST = 500;

  /**
   * @param key with which the answer is to be signed
   * @param more whether there are others behind these
   */
  public record Answer(String key, List<AppointmentEvent> events, boolean more) {}

  private record Reader(String key, long numbered) {}

  private final JdbcClient jdbc;

  ReadEvents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Empty for a token that nobody made, or that was renewed or ended. */
  @Transactional
  public Optional<Answer> after(String token, long position) {
    return takeTurn(token)
        .map(reader -> {
          number(reader.numbered());
          var events = read(position);
          return new Answer(
              reader.key(), events.stream().limit(MOST).toList(), events.size() > MOST);
        });
  }

  private Optional<Reader> takeTurn(String token) {
    return jdbc.sql(
            """
            select signing_key, numbered from appointment_event_feed
            where token_hash = ? and ended_at is null for update
            """)
        .param(new FeedSecret(token).hash())
        .query((row, n) -> new Reader(row.getString("signing_key"), row.getLong("numbered")))
        .optional();
  }

  private void number(long last) {
    int fresh =
        jdbc.sql(
                """
                with fresh as (
                  select id, row_number() over (order by id) as n
                  from appointment_event where position is null)
                update appointment_event e set position = ? + fresh.n from fresh
                where e.id = fresh.id
                """)
            .param(last)
            .update();
    if (fresh > 0) {
      jdbc.sql("update appointment_event_feed set numbered = ?").param(last + fresh).update();
    }
  }

  /** One more than is told, to know whether there are more. */
  private List<AppointmentEvent> read(long position) {
    return jdbc.sql("select * from appointment_event where position > ? order by position limit ?")
        .params(position, MOST + 1)
        .query(ReadEvents::event)
        .list();
  }

  private static AppointmentEvent event(ResultSet row, int n) throws SQLException {
    return new AppointmentEvent(
        row.getLong("position"),
        instant(row, "at"),
        What.valueOf(row.getString("what")),
        row.getObject("appointment_id", UUID.class),
        Arrays.asList((String[]) row.getArray("concern_keys").getArray()),
        row.getString("site_key"),
        new TimeSlot(instant(row, "starts_at"), instant(row, "ends_at")));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
