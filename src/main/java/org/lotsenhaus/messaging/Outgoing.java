package org.lotsenhaus.messaging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.messaging.Recipient.Kind;

/**
 * A message that somebody has taken out of the outbox to carry it.
 *
 * @param id stays the same when it is carried again
 * @param attempt 1 for the first
 */
record Outgoing(
    UUID id,
    Kind kind,
    String address,
    String subject,
    String text,
    @Nullable String html,
    List<Attachment> attachments,
    int attempt) {

  static Outgoing of(ResultSet row) throws SQLException {
    return new Outgoing(
        row.getObject("id", UUID.class),
        Kind.valueOf(row.getString("kind")),
        row.getString("address"),
        row.getString("subject"),
        row.getString("body"),
        row.getString("html"),
        attachments(row),
        row.getInt("attempts"));
  }

  private static List<Attachment> attachments(ResultSet row) throws SQLException {
    var names = (String[]) row.getArray("attachment_names").getArray();
    var types = (String[]) row.getArray("attachment_types").getArray();
    var contents = (byte[][]) row.getArray("attachment_contents").getArray();
    return IntStream.range(0, names.length)
        .mapToObj(n -> new Attachment(names[n], types[n], contents[n]))
        .toList();
  }

  @Override
  public String toString() {
    return "Outgoing[" + id + "]";
  }
}
