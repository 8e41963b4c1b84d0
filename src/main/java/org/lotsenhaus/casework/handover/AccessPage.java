package org.lotsenhaus.casework.handover;

import java.util.List;
import java.util.UUID;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.casework.CaseHead;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/** Who works on a case; handing over and deputies. */
public record AccessPage(
    Frame frame,
    CaseHead head,
    String manager,
    List<Deputy> deputies,
    List<Choice> colleagues,
    Entries entries)
    implements Page {

  public record Deputy(UUID account, String name, String until) {}

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
