package org.lotsenhaus.referrals;

import java.util.List;
import java.util.UUID;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * Where a person is sent on.
 *
 * @param consentMissing the person hasn't agreed to this recipient for this topic
 */
record SendPage(
    Frame frame,
    UUID person,
    String name,
    List<Choice> recipients,
    List<Choice> topics,
    List<Choice> warm,
    List<Choice> languages,
    Entries entries,
    boolean consentMissing)
    implements Page {

  @Override
  public HttpStatus status() {
    return consentMissing ? HttpStatus.UNPROCESSABLE_CONTENT : Refusal.status(entries);
  }
}
