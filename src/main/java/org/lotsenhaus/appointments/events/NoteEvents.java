package org.lotsenhaus.appointments.events;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import org.lotsenhaus.appointments.AppointmentChanged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what happened, in the same transaction, where somebody may read it. */
@Component
class NoteEvents {

  private final JdbcClient jdbc;
  private final Clock clock;

  NoteEvents(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void note(AppointmentChanged changed) {
    var it = changed.appointment();
    jdbc.sql(
            """
            insert into appointment_event (at, what, appointment_id, concern_keys, compartment, site_key,
                                           starts_at, ends_at)
            select ?, ?, ?, ?, ?, ?, ?, ?
            where exists (select from appointment_event_feed where ended_at is null)
            """)
        .params(clock.instant().atOffset(UTC), changed.what().name(), it.id())
        .params(it.wish().concerns().toArray(String[]::new), it.compartment(), it.wish().site())
        .params(it.time().start().atOffset(UTC), it.time().end().atOffset(UTC))
        .update();
  }
}
