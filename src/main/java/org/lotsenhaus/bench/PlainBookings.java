package org.lotsenhaus.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.lotsenhaus.postgres.PgCoordinates;

/**
 * The least that a booking could cost: an appointment, three claims, its contact, its messages and
 * a line of the log by prepared statements in one transaction, as the application's own role,
 * written to disk.
 */
final class PlainBookings {

  private static final int CONNECTIONS = 24;
  private static final long NANOS = 5_000_000_000L;

  /** The confirmation and two reminders. */
  private static final int MESSAGES = 3;

  private static final AtomicInteger COUNT = new AtomicInteger();

  private PlainBookings() {}

  /** Bookings a second. */
  static double into(PgCoordinates database) {
    run(database);
    return Math.max(run(database), run(database));
  }

  private static double run(PgCoordinates database) {
    var booked = new LongAdder();
    long begin = System.nanoTime();
    try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < CONNECTIONS; i++) {
        all.execute(() -> book(database, begin + NANOS, booked));
      }
    }
    return booked.sum() * 1e9 / (System.nanoTime() - begin);
  }

  private static void book(PgCoordinates database, long end, LongAdder booked) {
    try (var connection = open(database);
        var tenant =
            connection.prepareStatement(
                "select set_config('app.tenant', '1', true), set_config('app.house', 'on', true)");
        var appointment = connection.prepareStatement(APPOINTMENT);
        var claim = connection.prepareStatement(CLAIM);
        var contact = connection.prepareStatement(CONTACT);
        var message = connection.prepareStatement(MESSAGE);
        var line = connection.prepareStatement(LINE)) {
      while (System.nanoTime() < end) {
        tenant.execute();
        rows(appointment, claim, contact, message, line);
        connection.commit();
        booked.increment();
      }
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  private static Connection open(PgCoordinates database) throws SQLException {
    var connection =
        DriverManager.getConnection(database.url(), PgCoordinates.APP, database.appPassword());
    connection.setAutoCommit(false);
    return connection;
  }

  private static final String APPOINTMENT =
      """
      insert into appointment (id, token, code, concern_keys, unit_key, compartment, site_key, starts_at, ends_at,
             language, interpreted, people, step_free, shares, contact_kind, channel, request_key, booked_at, booked_by)
      values (?, ?, ?, array['extend'], 'unit', 'area', 'site', ?, ?, 'ar', true, 1, false, '{}', 'NONE', 'API', ?, ?, 'bench')
      """;
  private static final String CLAIM =
      "insert into claim (resource_id, starts_at, ends_at, kind, holder) values (?, ?, ?, 'BOOKED', ?)";
  private static final String CONTACT =
      "insert into appointment_of_contact (contact, concern_key, appointment_id) values (?, 'extend', ?)";
  private static final String MESSAGE =
      """
      insert into outbox_message (about, kind, address, author, occasion, queued_at, due_at, next_attempt_at)
      values (?, 'EMAIL', ?, 'appointments', 'REMINDER', ?, ?, ?)
      """;
  private static final String LINE =
      "insert into audit_entry (at, actor, kind, action, subject) values (?, 'bench', 'WROTE', 'booked', ?)";

  private static void rows(
      PreparedStatement appointment,
      PreparedStatement claim,
      PreparedStatement contact,
      PreparedStatement message,
      PreparedStatement line)
      throws SQLException {
    var id = UUID.randomUUID();
    var start =
        OffsetDateTime.parse("2030-01-01T08:00Z").plusMinutes(30L * COUNT.getAndIncrement());
    var end = start.plusMinutes(30);
    set(appointment, id, id.toString(), id.toString(), start, end, id.toString(), start);
    for (int resource = 1; resource <= 3; resource++) {
      set(claim, resource, start, end, id);
    }
    set(contact, id.toString(), id);
    for (int i = 0; i < MESSAGES; i++) {
      set(message, id, id + "@example.org", start, start, start);
    }
    set(line, start, id.toString());
  }

  private static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.executeUpdate();
  }
}
