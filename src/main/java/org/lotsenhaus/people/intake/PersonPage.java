package org.lotsenhaus.people.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.people.Consent;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * Who somebody is, what they let others know, and who may be the same.
 *
 * @param contact null where there is none, or it is not shown
 * @param own whether it may be changed; else it is seen by consent
 * @param asking the record under which a consent is asked for: the one that is accompanied
 * @param mergedInto the person whose record this is another of
 */
public record PersonPage(
    Frame frame,
    PersonRow person,
    boolean blocked,
    boolean own,
    @Nullable String contact,
    @Nullable String address,
    @Nullable String wish,
    @Nullable UUID mergedInto,
    List<PersonRow> merged,
    List<AlikePage.Row> alike,
    List<ConsentRow> consents,
    UUID asking,
    List<CaseRow> cases)
    implements Page {

  public record CaseRow(String path, String since, boolean open) {}

  public boolean isAccompanied() {
    return cases.stream().anyMatch(CaseRow::open);
  }

  public record ConsentRow(
      UUID id, String recipient, String purpose, String until, Consent.State state, String said) {}
}
