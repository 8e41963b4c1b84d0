package org.lotsenhaus.messaging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.messaging.Recipient.Kind;

/**
 * A message that somebody has taken out of the outbox to carry it.
 *
 * @param id stays the same when it is carried again
 * @param attempt 1 for the first
 * @param task what is to be written; null when the words are there
 */
record Outgoing(
    UUID id,
    UUID about,
    Kind kind,
    String address,
    int attempt,
    @Nullable Task task,
    @Nullable Wording wording) {

  record Task(String author, String occasion) {}

  static Outgoing of(ResultSet row) throws SQLException {
    return new Outgoing(
        row.getObject("id", UUID.class),
        row.getObject("about", UUID.class),
        Kind.valueOf(row.getString("kind")),
        row.getString("address"),
        row.getInt("attempts"),
        task(row),
        wording(row));
  }

  /** Once its words are kept, they are not written again. */
  private static @Nullable Task task(ResultSet row) throws SQLException {
    return row.getString("body") == null
        ? new Task(row.getString("author"), row.getString("occasion"))
        : null;
  }

  private static @Nullable Wording wording(ResultSet row) throws SQLException {
    var text = row.getString("body");
    return text == null
        ? null
        : new Wording(row.getString("subject"), text, row.getString("html"), attachments(row));
  }

  private static List<Attachment> attachments(ResultSet row) throws SQLException {
    var names = (String[]) row.getArray("attachment_names").getArray();
    var types = (String[]) row.getArray("attachment_types").getArray();
    var contents = (byte[][]) row.getArray("attachment_contents").getArray();
    return IntStream.range(0, names.length)
        .mapToObj(n -> new Attachment(names[n], types[n], contents[n]))
        .toList();
  }

  Wording written() {
    return Objects.requireNonNull(wording);
  }

  @Override
  public String toString() {
    return "Outgoing[" + id + "]";
  }
}
