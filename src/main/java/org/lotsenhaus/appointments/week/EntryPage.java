package org.lotsenhaus.appointments.week;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * Entering an appointment for somebody: first the wish, then one of its times.
 *
 * @param times null while there is no wish yet
 * @param problem what is in the way, in words
 */
public record EntryPage(
    Frame frame,
    Choices choices,
    Entries entries,
    @Nullable List<TimeChoice> times,
    @Nullable String problem,
    List<Told> others)
    implements Page {

  public record Choices(
      List<Choice> concerns,
      List<Choice> languages,
      List<Choice> sites,
      List<Choice> advisers,
      List<Choice> contacts) {}

  /** Sent twice, the form books once. */
  public String requestKey() {
    return entries.text("request_key").isEmpty()
        ? UUID.randomUUID().toString()
        : entries.text("request_key");
  }

  @Override
  public HttpStatus status() {
    return problem == null ? Refusal.status(entries) : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
