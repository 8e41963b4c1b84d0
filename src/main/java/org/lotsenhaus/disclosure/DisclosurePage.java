package org.lotsenhaus.disclosure;

import java.util.List;
import java.util.UUID;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * @param search what the people below were found by
 */
record DisclosurePage(
    Frame frame,
    Disclosure disclosure,
    String area,
    String askedBy,
    String unit,
    String askedOn,
    Part part,
    Entries entries,
    String search,
    List<Candidate> found)
    implements Page {

  /** What the one who looks has to do with it. */
  enum Part {
    OWN,
    REVIEW,
    ANSWER,
    DONE
  }

  record Candidate(UUID id, String name, String born, boolean blocked) {}

  String place() {
    return frame.to("/disclosures/" + disclosure.id());
  }

  List<String> fields() {
    return disclosure.request().fields().stream()
        .map(it -> frame.words().plain(it.messageKey()))
        .toList();
  }

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
