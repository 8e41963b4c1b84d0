package org.lotsenhaus.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.lotsenhaus.shared.Sha256;

/** One line of the log: who wrote or read what, when, and what for. */
record Entry(
    UUID id,
    Instant at,
    String actor,
    Kind kind,
    String action,
    String subject,
    String purpose,
    long writtenIn) {

  enum Kind {
    WROTE,
    READ
  }

  /** What the link of this entry says, given the hash of the link before it. */
  byte[] hashAfter(byte[] before, long number) {
    var digest = Sha256.begin();
    digest.update(before);
    digest.update(bytes(number));
    digest.update(bytes(id.getMostSignificantBits()));
    digest.update(bytes(id.getLeastSignificantBits()));
    digest.update(bytes(ChronoUnit.MICROS.between(Instant.EPOCH, at)));
    digest.update(bytes(writtenIn));
    for (var text : new String[] {actor, kind.name(), action, subject, purpose}) {
      var utf8 = text.getBytes(StandardCharsets.UTF_8);
      digest.update(bytes(utf8.length));
      digest.update(utf8);
    }
    return digest.digest();
  }

  private static byte[] bytes(long number) {
    return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
  }

  /** When the database drew the id (UUID version 7), whatever the application's clock said. */
  Instant drawnAt() {
    return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
  }

  static Entry of(ResultSet row) throws SQLException {
    return new Entry(
        row.getObject("id", UUID.class),
        row.getTimestamp("at").toInstant(),
        row.getString("actor"),
        Kind.valueOf(row.getString("kind")),
        row.getString("action"),
        row.getString("subject"),
        row.getString("purpose"),
        row.getLong("written_in"));
  }
}
