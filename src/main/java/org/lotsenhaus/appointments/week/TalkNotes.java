package org.lotsenhaus.appointments.week;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What colleagues of the same protected area tell each other before a talk. */
@Repository
class TalkNotes {

  public record Note(String text, String by, Instant at) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  TalkNotes(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<Note> of(Appointment appointment) {
    return jdbc.sql(
            """
            select text, written_by, written_at from appointment_note where appointment_id = ?
            order by written_at
            """)
        .param(appointment.id())
        .query((row, n) ->
            new Note(
                row.getString(1),
                row.getString(2),
                row.getObject(3, OffsetDateTime.class).toInstant()))
        .list();
  }

  void write(Appointment appointment, String text) {
    jdbc.sql(
            """
            insert into appointment_note (appointment_id, compartment, text, written_at, written_by)
            values (?, ?, ?, ?, ?)
            """)
        .params(appointment.id(), appointment.compartment(), text)
        .params(OffsetDateTime.now(clock), Tenant.bound().actor())
        .update();
  }
}
