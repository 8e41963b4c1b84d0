package org.lotsenhaus.admin.units;

import gg.jte.Content;
import java.util.List;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.municipality.Unit;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * @param entries of the form that corrects what is so already
 * @param next of the form that plans what will be
 */
public record UnitPage(
    Frame frame,
    Unit unit,
    List<Era> eras,
    List<Fact> facts,
    UnitChoices choices,
    Entries entries,
    Entries next,
    Content changed)
    implements Page {

  public record Fact(String messageKey, String value) {}

  @Override
  public HttpStatus status() {
    return entries.isFine() ? Refusal.status(next) : HttpStatus.UNPROCESSABLE_ENTITY;
  }
}
