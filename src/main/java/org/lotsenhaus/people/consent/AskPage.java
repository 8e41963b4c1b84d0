package org.lotsenhaus.people.consent;

import java.util.List;
import java.util.UUID;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/** What somebody is to be asked to agree to. */
public record AskPage(
    Frame frame,
    UUID person,
    String name,
    Entries entries,
    List<Choice> recipients,
    List<Choice> purposes,
    List<Choice> classes,
    List<Choice> languages)
    implements Page {

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
