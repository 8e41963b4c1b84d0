package org.lotsenhaus.admin.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * @param own whether somebody looks at their own account
 * @param link shown once, to be handed to the person; null otherwise
 */
public record PersonPage(
    Frame frame,
    StaffMember member,
    boolean own,
    List<Held> held,
    PersonChoices choices,
    Entries entries,
    Entries grant,
    @Nullable String link)
    implements Page {

  /** A protected area that this person holds. */
  public record Held(String compartment, String name, String until) {}

  @Override
  public HttpStatus status() {
    return entries.isFine() ? Refusal.status(grant) : HttpStatus.UNPROCESSABLE_ENTITY;
  }
}
